"""What two rooms or more are built from; it knows none of them, and nothing of a run."""
