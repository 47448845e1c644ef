"""The line from start to mark, with its breaks and events."""
