"""The user's own data: opened from a CSV file, or drawn by hand."""
