"""The error decoder."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stage import Show, Stage


def decoder(text: str) -> Show:
    def show(stage: Stage) -> None:
        stage.window.start.decode_row.click()
        page = stage.window.decoder.page
        if text:
            page.enter(text)
            stage.until(lambda: not page.reading.running)

    return show


STATES: dict[str, Show] = {
    "decoder-empty": decoder(""),
    "decoder-one": decoder(
        "<response><control><status>failure</status></control><errormessage><error>"
        "<errorno>XL03000006</errorno><description2>Sender ID 'Pscore' is not authorized to make "
        "Web services requests to company ID 'HarborPine'. "
        "[Support ID: Cgqe1EB032%7EaHwbfP0I2_x-c2gXfPzjcAAAAAE]"
        "</description2></error></errormessage><password>never shown</password></response>"
    ),
    "decoder-open": decoder("XL03000006"),
    "decoder-several": decoder(
        "09:41:07 XL03000006 Sign-in information is incorrect\n"
        "09:42:10 XL03000006 Sign-in information is incorrect\n"
        "09:50:33 DL02000001 You do not have permission for API operation READ_BY_QUERY "
        "on objects of type ARINVOICE\n"
        "09:51:00 HTTP/1.1 503 Service Unavailable"
    ),
    "decoder-nothing": decoder("Dear all, lunch is at noon."),
}
