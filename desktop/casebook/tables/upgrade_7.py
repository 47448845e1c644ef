"""The seventh step of the file: letters that are filed and whose file is still to be written."""

STEP_7 = """\
CREATE TABLE deliveries (
    number TEXT NOT NULL PRIMARY KEY,
    folder TEXT NOT NULL
) STRICT;
"""
