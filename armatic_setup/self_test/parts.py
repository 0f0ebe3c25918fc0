"""The parts of the self-test that need no window: what the program is built of, and what it finds here."""

from __future__ import annotations

import os
import ssl
import sys
import tempfile
from contextlib import closing
from importlib.metadata import version
from pathlib import Path
from typing import Final

from armatic_setup import paths
from armatic_setup.files import write_atomically
from armatic_setup.keychain import Keychain, KeychainError
from armatic_setup.self_test.findings import NotWorking, Part

_INSTALL: Final = "A file of Armatic Setup is missing or damaged. Install Armatic Setup again."

CERTIFICATES: Final = Part(
    "certificates",
    "Certificates",
    "This computer trusts no certificate authority, so Intacct cannot be reached. "
    "IT installs the system's root certificates.",
)
XML: Final = Part("lxml", "XML", _INSTALL)
DATABASE: Final = Part("sqlite", "Database", _INSTALL)
SIGNATURES: Final = Part("signatures", "Signatures", _INSTALL)
WRITING: Final = Part(
    "write_access",
    "Files",
    "Armatic Setup cannot write into its data folder. IT gives this user the right to write there.",
)
KEYCHAIN: Final = Part("keyring", "Keychain", _INSTALL)

#: What says which store of passwords keyring must be able to load on each system.
_STORES: Final = {"win32": "keyring.backends.Windows", "darwin": "keyring.backends.macOS"}
_STORE_OF_LINUX: Final = "keyring.backends.SecretService"
_NO_STORE: Final = (
    "This computer has no keychain to use. Passwords stay in memory and are typed again at each start."
)
#: Everything the data files rest on, in one go.
_FEATURES: Final = """
    CREATE TABLE item (key INTEGER PRIMARY KEY, amount TEXT) WITHOUT ROWID;
    INSERT INTO item VALUES (1, '0.10'), (2, '0.20');
    INSERT INTO item VALUES (2, '0.30') ON CONFLICT (key) DO UPDATE SET amount = excluded.amount;
    CREATE VIEW ranked AS SELECT key, row_number() OVER (ORDER BY amount DESC) AS place FROM item;
"""


def certificates() -> str:
    """Connections are verified, by certificates that the system trusts."""
    from armatic_setup.gateway.transport import system_trust

    trust = system_trust()
    if trust.verify_mode is not ssl.CERT_REQUIRED or not trust.check_hostname:
        raise NotWorking("the context does not verify", sentence=_INSTALL)
    # Nothing is sent: preparing a connection is what loads the certificates.
    prepared = trust.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost").context
    if sys.platform not in ("win32", "darwin"):  # those verify by a service of theirs
        folder = ssl.get_default_verify_paths().capath
        if not prepared.cert_store_stats()["x509_ca"] and not (folder and any(os.scandir(folder))):
            raise NotWorking("no certificate was found")
    return f"of the system, {ssl.OPENSSL_VERSION}"


def xml() -> str:
    """XML is written and read as the gateway's is."""
    from lxml import etree

    root = etree.Element("response")
    etree.SubElement(root, "status").text = "success & é"
    read = etree.fromstring(etree.tostring(root, encoding="utf-8"))
    if read.findtext("status") != "success & é":
        raise NotWorking("what was written was not read")
    return "lxml " + ".".join(map(str, etree.LXML_VERSION[:3]))


def database(folder: Path) -> str:
    """SQLite can do all that the data files rest on."""
    import sqlite3

    with closing(sqlite3.connect(folder / "features.sqlite3")) as connection:
        if connection.execute("PRAGMA journal_mode = WAL").fetchone() != ("wal",):
            raise NotWorking("no write-ahead log")
        connection.executescript(_FEATURES)
        if connection.execute("SELECT key FROM ranked WHERE place = 1").fetchone() != (2,):
            raise NotWorking("a view gave something else")
    return f"SQLite {sqlite3.sqlite_version}"


def signatures() -> str:
    """A signature is told from a wrong one: the second example of RFC 8032, section 7.1, for Ed25519."""
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    key = VerifyKey(bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"))
    signature = bytes.fromhex(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
    key.verify(b"\x72", signature)
    try:
        key.verify(b"\x73", signature)
    except BadSignatureError:
        return f"Ed25519, PyNaCl {version('PyNaCl')}"
    raise NotWorking("a wrong signature was taken")


def writing(folder: Path) -> str:
    """Files are written in the temporary folder, and can be in the user's; nothing is left there."""
    write_atomically(folder / "note.txt", "a note\n")
    if (folder / "note.txt").read_text("utf-8") != "a note\n":
        raise NotWorking("what was written was not read")
    home = paths.data_dir()
    while not home.is_dir() and home != home.parent:
        home = home.parent
    with tempfile.TemporaryFile(dir=home) as file:
        file.write(b"a note")
    return str(paths.data_dir())


def keychain() -> str:
    """Keyring brings its stores along, and finds one here. None of its entries is read or written."""
    from importlib import import_module

    import_module(_STORES.get(sys.platform, _STORE_OF_LINUX))
    if not sys.platform.startswith(("win32", "darwin")):
        import_module("secretstorage")
    try:
        return Keychain().name
    except KeychainError as error:
        raise NotWorking(error.fault.technical, sentence=_NO_STORE, harmless=True) from None
