"""Files and SQL: everything that is on disk, behind the engine's ports."""
