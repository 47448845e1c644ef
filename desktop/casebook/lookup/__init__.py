"""Look-up across scripts and spellings: how a name is folded, kept and found."""
