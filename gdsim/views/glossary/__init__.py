"""The glossary in a window of its own: words to be searched, and what each of them says."""
