"""What schemathesis is given to try the practice Armatic against the published contracts."""
