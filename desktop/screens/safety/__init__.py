"""Passphrase, backups, trash, erasure, and the record of safeguarding."""
