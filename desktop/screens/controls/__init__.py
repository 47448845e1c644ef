"""What is typed into, pressed and chosen, the same on every page."""
