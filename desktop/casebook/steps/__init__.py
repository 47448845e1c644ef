"""Changes undone and done again, two entries made one, and the trash."""
