"""What is asked of the desktop around a program: stay awake, tell the user, show progress."""
