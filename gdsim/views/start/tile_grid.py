"""Tiles beside and below each other, all of one size: as many in a row as the width has room for."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from gdsim.views.start.tiles import Tile

GAP = 8


class TileGrid(QWidget):
    """Is as wide as it is made, and as high as its tiles need then."""

    def __init__(self, tiles: Sequence[Tile], narrowest: float, most_columns: int):
        """`narrowest` is the least width of a tile, in letters of usual width."""
        super().__init__()
        self.tiles, self._narrowest, self._most_columns = tuple(tiles), narrowest, most_columns
        for tile in self.tiles:
            tile.setParent(self)

    def resizeEvent(self, event):
        super().resizeEvent(event)
        least = self._narrowest * self.fontMetrics().averageCharWidth() + GAP
        columns = max(1, min(self._most_columns, int((self.width() + GAP) / least)))
        width = (self.width() - (columns - 1) * GAP) // columns
        height = max(tile.height_for(width) for tile in self.tiles)
        for number, tile in enumerate(self.tiles):
            row, column = divmod(number, columns)
            tile.setGeometry(QRect(column * (width + GAP), row * (height + GAP), width, height))
        rows = -(-len(self.tiles) // columns)
        self.setFixedHeight(rows * (height + GAP) - GAP)
