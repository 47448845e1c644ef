"""What shows that a letter is genuine, and what is put on its file."""
