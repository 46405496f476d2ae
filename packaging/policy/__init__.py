"""What IT fixes a policy with: templates for Windows, an example file and a table, all from the program's own list."""
