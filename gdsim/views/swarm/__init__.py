"""The swarm beside a run, for several views: computed beside the window, its colours, and what is said of it."""
