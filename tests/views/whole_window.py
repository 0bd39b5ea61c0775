"""What tests of the whole window share."""


def forget_changes(window):
    """Nothing is left to be saved, so that closing asks nothing."""
    window.filing.document.undo_stack.setClean()
