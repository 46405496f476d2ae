"""Group Policy templates, made from the program's own list of what a policy may fix."""
