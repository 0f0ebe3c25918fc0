"""Sheets on paper: measured, broken into pages and painted, for PDF files, the print preview and printers."""
