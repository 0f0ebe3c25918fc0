"""A window of Qt with nothing in it: what the packaged app is measured by."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QWidget

application = QApplication(sys.argv)
window = QWidget()
window.setWindowTitle("Empty window")
window.resize(1200, 800)
window.show()
sys.exit(application.exec())
