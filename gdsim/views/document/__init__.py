"""The experiment as a document: every setting passes through it; undo, files, drafts, the clipboard."""
