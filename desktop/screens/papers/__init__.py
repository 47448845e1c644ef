"""Papers to bring, and which have been seen."""
