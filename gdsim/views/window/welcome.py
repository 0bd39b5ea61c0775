"""The start page and the tour in their places: when they come, and what follows from what is chosen there."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from gdsim.views.toolkit.settings import is_on, settings

# What the settings call whether the start page comes by itself, and whether the tour was taken or skipped.
AT_START, TOUR_TAKEN = "start-page", "tour-taken"


class Welcome(QObject):
    """Loads the start page and the tour when they are first asked for: `page` and `tour`, None while there is none."""

    def __init__(self, window):
        super().__init__(window)
        self._window = window
        self.page = None
        self.tour = None
        window.lessons.opened.connect(self._end_tour)

    @property
    def is_shown_at_start(self) -> bool:
        """Whether the start page comes by itself: at the first start, and until it is told not to."""
        return is_on(AT_START, usual=True)

    def show_once_painted(self):
        """The start page, unless it is not to come by itself; the window is seen first."""
        if self.is_shown_at_start:
            self._window.installEventFilter(self)

    def show(self):
        """The start page; only one."""
        if self.page is not None:
            return
        from gdsim.views.start.page import StartPage

        window = self._window
        window.session.pause()
        self.page = page = StartPage(self._contents(), window.theme, window)
        page.finished.connect(self._forget_page)
        page.lesson_chosen.connect(window.lessons.open)
        page.experiment_chosen.connect(window.filing.menus.begin)
        page.file_chosen.connect(window.filing.menus.open_path)
        page.tour_asked.connect(self.begin_tour)
        page.play_asked.connect(window.lessons.leave)
        page.level_chosen.connect(window.lessons.set_level)
        page.shown_at_start.connect(lambda on: settings().setValue(AT_START, on))
        page.open()

    def begin_tour(self):
        """Shows around among the controls, from the first on."""
        from gdsim.views.window.tour import Tour

        if self.tour is None:
            self.tour = Tour(self._window)
            self.tour.ended.connect(lambda: settings().setValue(TOUR_TAKEN, True))
        self._window.lessons.leave()
        self.tour.begin()

    def _end_tour(self, _):
        """A lesson does not show all that it leads to."""
        if self.tour is not None:
            self.tour.end()

    def close(self):
        """The window goes."""
        if self.page is not None:
            self.page.reject()

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            lessons = self._window.lessons
            lessons.read.connect(self.show, Qt.ConnectionType.SingleShotConnection)
            QTimer.singleShot(0, self, lessons.read_soon)
        return False

    def _contents(self):
        from gdsim.views.start.course import Standing
        from gdsim.views.start.page import Contents

        lessons = self._window.lessons
        shipped, *own = lessons.libraries()

        def standing(lesson):
            pages = len(lesson.for_level(lessons.level))
            return Standing(lessons.is_done(lesson), lessons.page_left(lesson), pages)

        return Contents(
            shipped.lessons,
            [lesson for library in own for lesson in library.lessons],
            standing,
            lessons.last,
            self._window.filing.recent.paths,
            not is_on(TOUR_TAKEN),
            self.is_shown_at_start,
            lessons.level,
        )

    def _forget_page(self):
        self.page = None
