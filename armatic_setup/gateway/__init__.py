"""Talking to Sage Intacct's XML gateway, and only reading there.

One datum's way: ``client`` picks the session and the tries · ``functions`` and ``filters`` say what to
ask · ``request`` builds the XML · ``transport`` sends it over ``sockets`` that a cancel can end ·
``response`` reads the reply while it arrives · ``verdict`` says what the reply means · ``answers`` turns
it into values · ``errors`` is the tree of everything that can go wrong.
"""
