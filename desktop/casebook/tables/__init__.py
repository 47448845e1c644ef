"""The tables of the file, the steps that brought them there, and the file when it is open."""
