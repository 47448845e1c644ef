"""Why an outcome is as it is, clause by clause, and what settles one."""
