"""How everything looks: colours, type, shapes, icons, and what fits where."""
