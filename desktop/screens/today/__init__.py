"""What the morning asks: lists, the year, reminders, the figures of the caseload."""
