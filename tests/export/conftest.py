"""What the tests of exports share."""

import json

import pytest
from export_worlds import HOUSES


@pytest.fixture
def houses_file(tmp_path):
    """An experiment file of 20 steps."""
    path = tmp_path / "houses.gdsim"
    path.write_text(json.dumps(HOUSES))
    return path
