"""What the window says: verdicts, outcomes, counts and days, in its language."""
