"""The file kept safe: made, opened, checked, backed up, restored, saved from damage."""
