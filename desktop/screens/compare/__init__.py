"""What changes when a fact, a rule or the day does."""
