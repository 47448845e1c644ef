"""The one function that issues, and what follows it: many at once, slips, stale letters."""
