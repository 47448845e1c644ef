"""The fifth step of the file: facts that cannot well be right, and who said that they are."""

STEP_5 = """\
CREATE TABLE confirmations (
    id INTEGER NOT NULL PRIMARY KEY,
    case_id INTEGER NOT NULL,
    relation_id INTEGER,
    doubt TEXT NOT NULL,
    facts TEXT NOT NULL,
    said TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE,
    FOREIGN KEY (relation_id) REFERENCES relations (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX confirmations_case_id ON confirmations (case_id);
CREATE INDEX confirmations_relation_id ON confirmations (relation_id);
"""
