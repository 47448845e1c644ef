"""The ninth step of the file: what is listed, kept under a name."""

STEP_9 = """\
CREATE TABLE saved_views (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    search TEXT NOT NULL
) STRICT;
"""
