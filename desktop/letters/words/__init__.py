"""What a letter says, from a decision, in a language and in the words of the office."""
