"""One module a wizard page."""
