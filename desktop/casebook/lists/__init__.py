"""Who is listed: by words, filter, mark and day, with what is to be remembered of them."""
