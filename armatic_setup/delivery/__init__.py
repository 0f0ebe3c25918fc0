"""What becomes of synced data beyond the file."""
