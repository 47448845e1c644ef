"""The sixth step of the file: reminders, what calendars were told, and the spans of marks by their begin."""

STEP_6 = """\
CREATE TABLE reminders (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "case" INTEGER NOT NULL,
    mark TEXT NOT NULL,
    days INTEGER NOT NULL,
    done_on TEXT,
    put_off_until TEXT,
    "by" TEXT NOT NULL,
    "when" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX reminders_case_mark_days ON reminders ("case", mark, days);

CREATE TABLE calendar_marks (
    "case" INTEGER NOT NULL PRIMARY KEY,
    last_day TEXT NOT NULL,
    said TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    "when" TEXT NOT NULL
) STRICT;
CREATE INDEX calendar_marks_last_day ON calendar_marks (last_day);

CREATE INDEX cases_mark_span ON cases (mark_first) WHERE mark_first < mark_last;
"""
