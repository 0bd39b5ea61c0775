"""From one window into the next, which speaks another language: what is set with its past, and where it stood."""

from msgspec.structs import replace

from gdsim.lessons.library import as_spoken


def move(old, new):
    """Puts into a new window what the old one had; that one then closes without a question.

    The run is taken again as far as it was, looked at where it was, and goes on if it did, if it is what is set. A
    lesson is opened anew at its page, with the user's own work aside. What was only being opened is told not to have
    been.
    """
    lessons, session, document = old.lessons, old.session, old.filing.document
    lesson, page = (lessons.lesson, lessons.player.number) if lessons.lesson else (None, 0)
    lessons.leave()
    draft, there = document.draft, session.settled_snapshot()
    experiment = replace(draft.experiment, view={**draft.experiment.view, **old.memory.kept_view()})
    document.refused.connect(new.filing.messages.say)
    session.preparation.stop()

    def go_there(*_):
        new.session.started.disconnect(go_there)
        # What can't be run, or not yet, has left the run of something else in view, there or here.
        if new.session.is_running(experiment):
            new.session.step(there.recorded)
            new.session.frame.connect(arrive)

    farthest = 0

    def arrive(snapshot):
        nonlocal farthest
        is_there = snapshot.recorded >= there.recorded
        # By whoever plays meanwhile, or begins anew.
        is_left, farthest = snapshot.playing or snapshot.recorded < farthest, snapshot.recorded
        if is_there or is_left:
            new.session.frame.disconnect(arrive)
        if is_there and not is_left:
            new.session.seek(there.step)
            if there.playing:
                new.session.play()

    if there.recorded and not lesson and not session.is_waiting:
        new.session.started.connect(go_there)
    new.transport.set_pace(old.transport.pace)
    new.filing.document.load(experiment, draft.path, draft.folder, is_unlocked=draft.is_unlocked)
    new.filing.document.setting.remember(document.setting.past())
    new.bringing.dialogs.take_states(old.bringing.dialogs)
    # Before the old window's copy goes.
    new.filing.menus.keep_unsaved_work()
    if lesson:
        new.lessons.open(as_spoken(lesson), page)
    old.vacate()
