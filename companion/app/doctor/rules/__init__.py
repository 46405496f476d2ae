"""From facts to findings. Pure: no file, no SQL, no clock, no Qt; whatever is judged here can be made up in a test."""
