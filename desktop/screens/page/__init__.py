"""What a page stands on: work beside the window, what it follows, who is in hand, what is asked."""
