"""Tables of rows: what they hold, how they are painted, how keys go through them."""
