"""A sheet written to a file, in the format that the file's name asks for."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from armatic_setup.files import write_bytes
from armatic_setup.guide.step_text import Mail
from armatic_setup.review.as_csv import to_csv
from armatic_setup.review.as_html import to_html
from armatic_setup.review.as_markdown import to_markdown
from armatic_setup.review.as_text import to_brief_text, to_text
from armatic_setup.review.sheet import Paper, Sheet

#: Makes a PDF of a sheet. The core knows no way to; whoever can, hands one in.
PrintPdf: TypeAlias = Callable[[Sheet, Paper], bytes]


class CannotPrintError(Exception):
    """This computer has no means to paint a PDF. The text says in a few words what is missing."""


class Format(StrEnum):
    """What a sheet can become. The value is the ending of the file's name."""

    PDF = ".pdf"
    HTML = ".html"
    MARKDOWN = ".md"
    CSV = ".csv"
    TEXT = ".txt"

    @classmethod
    def of(cls, path: Path) -> Format:
        """The format that the name of *path* asks for.

        Raises:
            ValueError: It ends in something else.
        """
        ending = path.suffix.lower()
        return cls(_ALSO.get(ending, ending))


_ALSO = {".htm": ".html", ".markdown": ".md", ".text": ".txt"}


def as_bytes(
    sheet: Sheet, wanted: Format, paper: Paper = Paper.A4, print_pdf: PrintPdf | None = None
) -> bytes:
    """The sheet in one format.

    Args:
        sheet: The sheet.
        wanted: The format.
        paper: For PDF and for HTML that is printed.
        print_pdf: Makes the PDF.

    Raises:
        ValueError: A PDF is wanted and nothing was handed in that makes one.
    """
    match wanted:
        case Format.PDF:
            if print_pdf is None:
                raise ValueError("nothing here makes a PDF")
            return print_pdf(sheet, paper)
        case Format.HTML:
            text = to_html(sheet, paper)
        case Format.MARKDOWN:
            text = to_markdown(sheet)
        case Format.CSV:
            text = to_csv(sheet)
        case Format.TEXT:
            text = to_text(sheet)
    return text.encode("utf-8", "replace")


def write_sheet(
    sheet: Sheet, path: Path, *, paper: Paper = Paper.A4, print_pdf: PrintPdf | None = None
) -> None:
    """Write the sheet, all or nothing; a former file of that name is replaced.

    Others may read the file as far as this computer lets them read new files: it is there to be handed over.

    Args:
        sheet: The sheet.
        path: Where to; its ending says in which format.
        paper: For PDF and for HTML that is printed.
        print_pdf: Makes the PDF.

    Raises:
        ValueError: The ending is none of :class:`Format`, or nothing was handed in that makes a PDF.
        SetupError: ``disk`` or ``disk_full``: the place cannot be written to.
    """
    write_bytes(path, as_bytes(sheet, Format.of(path), paper, print_pdf))


def mail(sheet: Sheet) -> Mail:
    """The mail that carries the whole sheet."""
    return Mail(sheet.subject, to_text(sheet))


def brief_mail(sheet: Sheet) -> Mail:
    """The mail without reasons and sources, for programs that take little."""
    return Mail(sheet.subject, to_brief_text(sheet))
