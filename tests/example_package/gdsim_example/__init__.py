"""A package that adds to gdsim: see pyproject.toml, which names each thing it brings."""
