"""Other programs: the command line, the wire protocol, the local server."""
