"""Small pictures of numbers, painted by ourselves; every one can also be read as a table."""
