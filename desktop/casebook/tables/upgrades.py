"""Numbered steps from an empty file to today's tables: one road for new files and old ones.

A step that has shipped is frozen. A change of the tables is a new step here and the same change in tables.py;
a test holds the two equal.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from peewee import IntegrityError, SqliteDatabase

from desktop.casebook.tables.upgrade_3 import STEP_3
from desktop.casebook.tables.upgrade_4 import STEP_4
from desktop.casebook.tables.upgrade_5 import STEP_5
from desktop.casebook.tables.upgrade_6 import STEP_6
from desktop.casebook.tables.upgrade_7 import STEP_7
from desktop.casebook.tables.upgrade_8 import step_8
from desktop.casebook.tables.upgrade_9 import STEP_9
from desktop.casebook.tables.upgrade_10 import STEP_10

# Statements, or what carries itself out where statements are not enough.
Step = str | Callable[[SqliteDatabase], None]

APPLICATION_ID = 0x59724D6B  # "YrMk": says whose SQLite file this is

STEP_1 = """\
CREATE TABLE people (
    id INTEGER NOT NULL PRIMARY KEY,
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
CREATE INDEX people_passport_key ON people (passport_key);

CREATE TABLE cases (
    id INTEGER NOT NULL PRIMARY KEY,
    number TEXT NOT NULL,
    recruit_id INTEGER NOT NULL,
    name_key TEXT NOT NULL,
    mark_first TEXT,
    mark_last TEXT,
    mark_holds_from TEXT,
    created TEXT NOT NULL,
    FOREIGN KEY (recruit_id) REFERENCES people (id) ON DELETE RESTRICT
) STRICT;
CREATE UNIQUE INDEX cases_number ON cases (number);
CREATE UNIQUE INDEX cases_recruit_id ON cases (recruit_id);
CREATE INDEX cases_mark_holds_from ON cases (mark_holds_from);
CREATE INDEX cases_mark_last_number ON cases (mark_last, number);
CREATE INDEX cases_name_key_number ON cases (name_key, number);

CREATE TABLE contracts (
    id INTEGER NOT NULL PRIMARY KEY,
    case_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    signed_on TEXT,
    starts_on TEXT,
    term_months TEXT,
    ended_on TEXT,
    discharge_ground TEXT,
    FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX contracts_case_id ON contracts (case_id);

CREATE TABLE interruptions (
    id INTEGER NOT NULL PRIMARY KEY,
    contract_id INTEGER NOT NULL,
    begins TEXT NOT NULL,
    until TEXT,
    FOREIGN KEY (contract_id) REFERENCES contracts (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX interruptions_contract_id ON interruptions (contract_id);

CREATE TABLE relations (
    id INTEGER NOT NULL PRIMARY KEY,
    case_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    since TEXT,
    until TEXT,
    until_why TEXT,
    registered INTEGER,
    FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE,
    FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX relations_case_id ON relations (case_id);
CREATE INDEX relations_person_id ON relations (person_id);

CREATE TABLE settlings (
    id INTEGER NOT NULL PRIMARY KEY,
    case_id INTEGER NOT NULL,
    relation_id INTEGER,
    rules TEXT NOT NULL,
    clause TEXT NOT NULL,
    verdict TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    reason TEXT NOT NULL,
    FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE,
    FOREIGN KEY (relation_id) REFERENCES relations (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX settlings_case_id ON settlings (case_id);
CREATE INDEX settlings_relation_id ON settlings (relation_id);

CREATE TABLE holds (
    id INTEGER NOT NULL PRIMARY KEY,
    case_id INTEGER NOT NULL,
    reason TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    lifted_by TEXT,
    lifted_on TEXT,
    lifted_reason TEXT,
    FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX holds_case_id ON holds (case_id);

CREATE TABLE letters (
    id INTEGER NOT NULL PRIMARY KEY,
    number TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    kind TEXT NOT NULL,
    "case" TEXT NOT NULL,
    person_id INTEGER,
    passport_number TEXT NOT NULL,
    "on" TEXT NOT NULL,
    rules TEXT NOT NULL,
    language TEXT NOT NULL,
    facts_hash TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    code TEXT NOT NULL,
    "by" TEXT NOT NULL,
    void INTEGER NOT NULL,
    voided_by TEXT,
    voided_on TEXT,
    void_reason TEXT,
    replaced_by TEXT,
    facts TEXT NOT NULL,
    pdf BLOB NOT NULL,
    FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE SET NULL
) STRICT;
CREATE UNIQUE INDEX letters_number ON letters (number);
CREATE INDEX letters_case ON letters ("case");
CREATE INDEX letters_person_id ON letters (person_id);
CREATE INDEX letters_code ON letters (code);
CREATE UNIQUE INDEX letters_year_sequence ON letters (year, sequence);

CREATE TABLE history (
    id INTEGER NOT NULL PRIMARY KEY,
    "when" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "case" TEXT NOT NULL,
    what TEXT NOT NULL,
    field TEXT NOT NULL,
    was TEXT NOT NULL,
    "is" TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX history_case ON history ("case");

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE lookup USING fts5(
    words, content='', columnsize=0, detail=none, prefix='1 2 3 4 5 6 7 8', tokenize='ascii'
);
"""

# Papers, oaths, and a note on a contract.
STEP_2 = """\
ALTER TABLE contracts ADD COLUMN note TEXT NOT NULL DEFAULT '';

CREATE TABLE papers (
    id INTEGER NOT NULL PRIMARY KEY,
    case_id INTEGER NOT NULL,
    relation_id INTEGER,
    paper TEXT NOT NULL,
    asked_on TEXT,
    received_on TEXT,
    expires_on TEXT,
    confirmed_by TEXT NOT NULL,
    FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE,
    FOREIGN KEY (relation_id) REFERENCES relations (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX papers_case_id ON papers (case_id);
CREATE INDEX papers_relation_id ON papers (relation_id);

CREATE TABLE oaths (
    id INTEGER NOT NULL PRIMARY KEY,
    case_id INTEGER NOT NULL,
    relation_id INTEGER,
    granted_on TEXT NOT NULL,
    taken_on TEXT,
    FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE,
    FOREIGN KEY (relation_id) REFERENCES relations (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX oaths_case_id ON oaths (case_id);
CREATE INDEX oaths_relation_id ON oaths (relation_id);
"""

STEPS: tuple[Step, ...] = (STEP_1, STEP_2, STEP_3, STEP_4, STEP_5, STEP_6, STEP_7, step_8, STEP_9, STEP_10)


def upgrade(db: SqliteDatabase, steps: Sequence[Step] = STEPS) -> None:
    """Brings an open file up to the last step, in one transaction that also sets `user_version`.

    Raises peewee.IntegrityError where a step leaves a row without its parent; nothing is changed then.
    """
    # A table rebuilt with foreign keys on would take its children with it.
    db.foreign_keys = False
    try:
        with db.atomic("IMMEDIATE"):
            for step in steps[db.user_version :]:
                _carry_out(db, step)
            db.application_id = APPLICATION_ID
            db.user_version = len(steps)
            if db.execute_sql("PRAGMA foreign_key_check").fetchone():
                raise IntegrityError("a row has lost its parent in the upgrade")
    finally:
        db.foreign_keys = True


def _carry_out(db: SqliteDatabase, step: Step) -> None:
    if not isinstance(step, str):
        step(db)
        return
    for statement in step.split(";\n"):
        db.execute_sql(statement)
