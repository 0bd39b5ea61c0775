"""Lessons on paper: worksheets with room to answer, the answers at the end, and the whole course as a book."""
