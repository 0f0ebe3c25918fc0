"""Texts that somebody pasted: an error message, a reply, a log, a mail, a screenshot typed off.

One text's way: ``masking`` hides secrets · ``wrapping`` takes off what mails, logs and encodings put around
it · ``markup`` and ``mapping`` find structure in what is left, ``outline`` turns that into failures ·
``hits`` and ``words`` find Intacct's sentences where there is no structure, ``connections`` and ``signs``
what is not Intacct's at all. Each gives ``found.Found``; ``diagnosis.decoder`` puts it together.

Nothing here trusts the text: every search has a bound, and no text is an error.
"""
