"""What the experiment's file lets be changed and seen: the window keeps to it, and asks a lecturer what it is to be."""

from PySide6.QtCore import QObject

from gdsim.experiment.access import FREE, Access
from gdsim.views.window.parts import Parts


class Guard(QObject):
    """Follows what is set; while a lesson is open its page decides, and this waits."""

    def __init__(self, window, parts: Parts):
        super().__init__(window)
        self._window, self._parts = window, parts
        self._shown = FREE
        setting = window.filing.document.setting
        setting.changed.connect(lambda _: self.follow())
        window.filing.opened.connect(lambda _: self._begin())
        window.lessons.opened.connect(lambda _: self._let_unlock(False))
        window.lessons.ended.connect(self._come_back)
        window.filing.menus.access_asked.connect(self._ask)

    @property
    def access(self) -> Access:
        """What holds for what is set, unless a lesson is open."""
        return self._window.filing.document.setting.experiment.access

    def follow(self):
        """The window is as what is set now wants it."""
        if not self._window.lessons.lesson and self.access != self._shown:
            self._show(self.access)

    def lets_bring_data(self) -> bool:
        """Whether the data may be others; says so if not."""
        lets = self.access.frees("data")
        if not lets:
            self._window.filing.messages.say(self.tr("This experiment's file does not let its data be changed."))
        return lets

    def _begin(self):
        """Another document, of which more may have been opened than is to be seen."""
        if not self._window.lessons.lesson and (self.access.is_locked or self._shown.is_locked):
            self._show(self.access)

    def _come_back(self):
        """A lesson has left the window as it is where all is free."""
        self._shown = FREE
        self._let_unlock(True)
        self.follow()

    def _show(self, access):
        window, self._shown = self._window, access
        self._let_unlock(not access.is_locked)
        window.let_start(access.frees("start"))
        window.status.let_set_rates(access.frees("learning-rate"))
        if access.is_locked:
            self._parts.show_only(access.show, access.controls)
            if not self._parts.lets_choose_middle:
                window.show_network("network" in access.show)
        else:
            self._parts.show_all()
        window.arrange_middle()
        message = self.tr("This experiment's file decides what can be seen and changed here. A new one has everything.")
        window.filing.messages.take_back(message)
        if access.level == "guided":
            window.filing.messages.say(message)

    def _let_unlock(self, is_free):
        for action in self._window.filing.menus.unlocking:
            action.setEnabled(is_free)

    def _ask(self):
        from gdsim.views.window.access_dialog import AccessDialog

        document = self._window.filing.document
        dialog = AccessDialog(document.access, self._window)
        dialog.chosen.connect(self._keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, access):
        filing = self._window.filing
        filing.document.set_access(access)
        filing.menus.save()
