"""Makes a page of a lesson of what is set and seen."""
