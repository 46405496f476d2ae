"""What stories are told with: a clock, a log and words."""
