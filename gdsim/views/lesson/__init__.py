"""A lesson beside the simulator: its pages, questions, tasks and words."""
