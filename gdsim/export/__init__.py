"""A run as pictures: chosen steps become frames, frames become a file. Nothing here depends on the window."""
