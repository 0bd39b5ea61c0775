"""The start page: the course as a map, a gallery of experiments, recent files."""
