"""The third step of the file: undo and redo, the trash, drafts, and who is not the same.

An id is never given twice from here on: a step undone or a case restored brings its ids back, and somebody
else must not stand under them meanwhile. A person who stands in a case cannot be removed under it.
"""

STEP_3 = """\
CREATE TABLE people_3 (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    family_name TEXT NOT NULL,
    given_names TEXT NOT NULL,
    name_in_script TEXT NOT NULL,
    sex TEXT,
    birth_date TEXT,
    citizenship TEXT NOT NULL,
    passport_number TEXT NOT NULL,
    passport_expires TEXT,
    note TEXT NOT NULL,
    passport_key TEXT
) STRICT;
INSERT INTO people_3 SELECT * FROM people;
DROP TABLE people;
ALTER TABLE people_3 RENAME TO people;
CREATE INDEX people_passport_key ON people (passport_key);

CREATE TABLE cases_3 (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL,
    recruit_id INTEGER NOT NULL,
    name_key TEXT NOT NULL DEFAULT '',
    mark_first TEXT,
    mark_last TEXT,
    mark_holds_from TEXT,
    created TEXT NOT NULL,
    FOREIGN KEY (recruit_id) REFERENCES people (id) ON DELETE RESTRICT
) STRICT;
INSERT INTO cases_3 SELECT * FROM cases;
DROP TABLE cases;
ALTER TABLE cases_3 RENAME TO cases;
CREATE UNIQUE INDEX cases_number ON cases (number);
CREATE UNIQUE INDEX cases_recruit_id ON cases (recruit_id);
CREATE INDEX cases_mark_holds_from ON cases (mark_holds_from);
CREATE INDEX cases_mark_last_number ON cases (mark_last, number);
CREATE INDEX cases_name_key_number ON cases (name_key, number);

CREATE TABLE contracts_3 (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    signed_on TEXT,
    starts_on TEXT,
    term_months TEXT,
    ended_on TEXT,
    discharge_ground TEXT,
    note TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE
) STRICT;
INSERT INTO contracts_3 SELECT * FROM contracts;
DROP TABLE contracts;
ALTER TABLE contracts_3 RENAME TO contracts;
CREATE INDEX contracts_case_id ON contracts (case_id);

CREATE TABLE relations_3 (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    since TEXT,
    until TEXT,
    until_why TEXT,
    registered INTEGER,
    FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE,
    FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT
) STRICT;
INSERT INTO relations_3 SELECT * FROM relations;
DROP TABLE relations;
ALTER TABLE relations_3 RENAME TO relations;
CREATE INDEX relations_case_id ON relations (case_id);
CREATE INDEX relations_person_id ON relations (person_id);

CREATE TABLE steps (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "when" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    what TEXT NOT NULL,
    field TEXT NOT NULL,
    name TEXT NOT NULL,
    "case" TEXT NOT NULL,
    undone INTEGER NOT NULL,
    changes TEXT NOT NULL
) STRICT;

CREATE TABLE trash (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "when" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    what TEXT NOT NULL,
    "case" TEXT NOT NULL,
    name TEXT NOT NULL,
    "rows" TEXT NOT NULL
) STRICT;
CREATE INDEX trash_case ON trash ("case");

CREATE TABLE drafts (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    "when" TEXT NOT NULL,
    texts TEXT NOT NULL
) STRICT;
CREATE INDEX drafts_key ON drafts (key);

CREATE TABLE not_same (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    first INTEGER NOT NULL,
    second INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "when" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX not_same_first_second ON not_same (first, second);
CREATE INDEX not_same_second ON not_same (second);
"""
