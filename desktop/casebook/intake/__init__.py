"""Files of people brought in, and written again."""
