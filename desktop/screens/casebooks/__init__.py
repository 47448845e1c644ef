"""The page that makes a casebook, opens one, or opens the sample."""
