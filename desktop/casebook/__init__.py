import sys

# peewee loads the driver of every database that is installed, a quarter of a second each; SQLite needs none.
for _driver in ("psycopg", "psycopg2", "pymysql"):
    sys.modules.setdefault(_driver, None)  # type: ignore[arg-type]  # None says: not to be found
