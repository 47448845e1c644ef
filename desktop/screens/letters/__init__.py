"""A letter before and after it is issued, the register, and the proof of one."""
