"""One case beside the list."""
