"""The page of what broke first: it stands among this step's numbers from the question until it is put away."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget

from gdsim.views.running.session import Session
from gdsim.views.window.late_pages import LatePages


class AutopsyPage(QObject):
    """Opens this step's numbers, whose `tabs` and action these are, on that page, and leaves them as they were."""

    def __init__(self, tabs: QTabWidget, late: LatePages, action: QAction, session: Session, parent: QObject):
        super().__init__(parent)
        self._tabs, self._page, self._action, self._session = tabs, late.autopsy, action, session
        # Whether this step's numbers are open for it alone, and the page that was in front of it.
        self._opened, self._before = False, tabs.currentWidget()
        self._show_tab(False)
        late.seek_asked.connect(session.seek)
        late.autopsy_closed.connect(self._leave)
        session.frame.connect(self._follow)
        session.started.connect(self._follow)

    @property
    def is_open(self) -> bool:
        return self._page.view is not None and self._page.view.is_open

    def ask(self, racer: int):
        """Why did it diverge? The run goes to what broke first.

        A button that is pressed while the next run begins may be of a racer that this one has not: nothing is done.
        """
        if racer >= len(self._session.snapshot.problem.racers):
            return
        self._session.pause()
        if not self._tabs.isTabVisible(self._tabs.indexOf(self._page)):
            self._opened, self._before = not self._action.isChecked(), self._tabs.currentWidget()
        self._show_tab(True)
        self._tabs.setCurrentWidget(self._page)
        if not self._action.isChecked():
            self._action.trigger()
        self._page.view.ask(self._session.snapshot, racer)

    def put_away(self):
        self._page.view.put_away()

    def _follow(self, snapshot):
        # In front it is shown what the others are; behind, too, what is no more is not to be found there later.
        if self.is_open and not self._page.view.isVisibleTo(self._page.window()):
            self._page.view.show_snapshot(snapshot)

    def _leave(self):
        if self.is_open:
            # Asked anew meanwhile.
            return
        is_in_front = self._tabs.currentWidget() is self._page
        if is_in_front:
            self._tabs.setCurrentWidget(self._before)
        self._show_tab(False)
        if is_in_front and self._opened and self._action.isChecked():
            self._action.trigger()

    def _show_tab(self, is_shown):
        self._tabs.setTabVisible(self._tabs.indexOf(self._page), is_shown)
