"""Who changed what, from what to what, when; chained so that a changed entry shows."""
