"""The list of people: filters, columns, rows."""
