"""The window of Armatic Setup: skins over the core. No rule of the setup lives here."""
