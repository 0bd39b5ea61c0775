"""Which sign is which class, on one line."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QSizePolicy

from gdsim.views.toolkit.points_plot import CLASS_SIGNS
from gdsim.views.toolkit.theme import Theme

SIGN_GAP, CLASS_GAP = "\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE} "
ELLIPSIS = "…"
# Pixels by which a text of several parts may be wider than its parts.
ROUNDING = 1.0


class ClassLegend(QLabel):
    """Each class's sign in its colour and its name, which is cut in its middle where room is short.

    Where not even a letter of each name fits, the last classes are left out. The tooltip has all names in full.
    """

    def __init__(self):
        super().__init__()
        self._names: tuple[str, ...] = ()
        self._colors: list[str] = []
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_classes(self, names, theme: Theme):
        self._names = tuple(names)
        self._colors = [theme.class_color(k) for k in range(len(names))]
        self.setToolTip(", ".join(names))
        self._write()

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._write()

    def _write(self):
        signs = [CLASS_SIGNS[k % len(CLASS_SIGNS)] for k in range(len(self._names))]
        shown = self._shown(signs)
        parts = [
            f"<span style='color:{color}'>{sign}</span>{SIGN_GAP}{escape(name)}"
            for color, sign, name in zip(self._colors, signs, shown, strict=False)
        ]
        self.setText(CLASS_GAP.join([*parts, ELLIPSIS] if len(shown) < len(signs) else parts))

    def _shown(self, signs):
        """The names as they fit beside their signs: of the first classes, if not of all."""
        for count in range(len(signs), 0, -1):
            more = CLASS_GAP + ELLIPSIS if count < len(signs) else ""
            free = self.width() - self._advance(CLASS_GAP.join(sign + SIGN_GAP for sign in signs[:count]) + more)
            names = self._names[:count]
            least = sum(min(self._advance(name), self._advance(name[:1] + ELLIPSIS + name[-1:])) for name in names)
            if free - ROUNDING >= least:
                return self._cut(names, free - ROUNDING)
        return ()

    def _cut(self, names, free):
        """Names that need no more than `free` pixels together; the short ones leave theirs to the long ones."""
        metrics, cut = QFontMetricsF(self.font()), {}
        for name in sorted(names, key=self._advance):
            room = free / (len(names) - len(cut))
            cut[name] = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
            free -= self._advance(cut[name])
        return [cut[name] for name in names]

    def _advance(self, text):
        return QFontMetricsF(self.font()).horizontalAdvance(text)
