"""The window: its bars, its menus, its pages, and the way from one to the next."""
