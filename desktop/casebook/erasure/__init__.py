"""Somebody taken out for good, everywhere."""
