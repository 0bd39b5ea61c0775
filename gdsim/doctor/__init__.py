"""What the machine offers, in plain sentences, and what to do about each thing that is missing."""
