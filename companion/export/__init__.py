"""Records to files: pure, streaming, with stable column names."""
