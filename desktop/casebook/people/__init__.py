"""Cases in and out, with what is kept beside them: holds, letters, drafts, safeguarding."""
