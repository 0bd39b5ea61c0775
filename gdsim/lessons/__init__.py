"""Lessons as data: read from Markdown, strictly, and judged on the live run. No Qt."""
