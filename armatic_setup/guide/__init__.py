"""What the setup guide knows: steps, permissions, synced objects and diagnoses, as data, and the journey.

No HTTP and no widgets here. ``catalogue.load_catalogue`` reads the data, ``journey.Journey`` walks it.
"""
