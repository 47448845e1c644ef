"""The form of a case: its parts, its drafts, its doubts, its history."""
