"""Help that can be given: the log is fed, a bundle is put together, shown and written, and read by a rep.

``feed`` turns what the work tells into lines of the log · ``sources`` says where everything lies ·
``contents`` makes the files of a bundle from it, with the ``aliases`` of whatever names somebody · ``bundle``
previews and writes them · ``opening`` reads one, ``story`` tells what happened.
"""
