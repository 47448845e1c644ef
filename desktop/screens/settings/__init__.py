"""What the user may change: the office, its letterhead, its wording."""
