"""A class's answers for its teacher: the table, and one question's tally for the projector."""
