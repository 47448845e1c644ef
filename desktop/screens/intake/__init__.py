"""A table of people brought in, tried first."""
