"""The fourth step of the file: other names, and what is kept apart for a person's safety.

The two tables of safety name a person by id and have no parent: a person taken into the trash and put back
finds them as they were.
"""

STEP_4 = """\
ALTER TABLE people ADD COLUMN other_names TEXT NOT NULL DEFAULT '';

CREATE TABLE indicators (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    answer TEXT NOT NULL,
    "on" TEXT,
    source TEXT NOT NULL,
    consent TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "when" TEXT NOT NULL
) STRICT;
CREATE INDEX indicators_person ON indicators (person);

CREATE TABLE contact_notes (
    person INTEGER NOT NULL PRIMARY KEY,
    do_not_contact INTEGER NOT NULL,
    safe_channel TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "when" TEXT NOT NULL
) STRICT;
"""
