"""Qt: shows snapshots, sends verbs, decides nothing."""
