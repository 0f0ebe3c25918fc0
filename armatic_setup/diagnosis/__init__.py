"""What is wrong with a connection, whose job it is and where to click.

``checks.run_checks`` tests a connection in eight named checks; ``rules.diagnose`` turns a fault into a
diagnosis, for the checks and for everything else that can fail; ``report`` writes it all down.
"""
