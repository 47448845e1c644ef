"""The tenth step of the file: whether a letter still to be written is to have a password."""

STEP_10 = """\
ALTER TABLE deliveries ADD COLUMN protected INTEGER NOT NULL DEFAULT 0;
"""
