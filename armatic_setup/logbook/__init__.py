"""The log: what happened when, in lines that cannot hold more than ``entries`` allows.

``shapes`` say what a field may look like · ``entries`` are the kinds of lines · ``lines`` turns them to text
and back · ``book`` writes them · ``level`` is the switch · ``crashes`` records what nobody caught.
"""
