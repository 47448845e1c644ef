"""The letter as it stands on paper: fonts, lines, blocks, pages."""
