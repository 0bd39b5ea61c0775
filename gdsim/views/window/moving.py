"""From one window into the next, which speaks another language: what is set with its past, and where it stood."""

from msgspec.structs import replace


def move(old, new):
    """Puts into a new window what the old one had, and closes that without a question.

    The run is taken again as far as it stood. A lesson is opened anew at its page, with the user's own work aside.
    """
    lessons = old.lessons
    name, page = (lessons.lesson.name, lessons.player.number) if lessons.lesson else (None, 0)
    lessons.leave()
    document, step = old.filing.document, old.session.settled_snapshot().step
    draft, setting = document.draft, document.setting
    view = {**draft.experiment.view, **old.kept_view()}
    old.vacate()

    def go_there(*_):
        new.session.started.disconnect(go_there)
        new.session.step(step)

    if step and not name:
        new.session.started.connect(go_there)
    new.transport.set_pace(old.transport.pace)
    new.filing.document.load(
        replace(draft.experiment, view=view), draft.path, draft.folder, is_unlocked=draft.is_unlocked
    )
    new.filing.document.setting.remember(setting.past())
    if name:
        new.lessons.open(new.lessons.named(name), page)
