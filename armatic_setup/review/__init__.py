"""The review of the permissions: what Armatic needs, what is granted today, what is missing, and who says so.

``model.review`` brings the journey and a live test's evidence together. It needs no network and writes
nothing by itself; ``file.save_review`` is called by a face.
"""
