"""Letters for many."""
