"""The core of Armatic Setup: everything the window and the command line share. It knows no Qt."""

__version__ = "0.1.0"
