"""The first sync: plans, reads, stores, resumes and compares. Faces: ``run_sync``, ``Store``, ``aging``."""
