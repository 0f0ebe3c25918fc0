"""What people paste into the decoder: the beginnings of its searches, and a password in all its places."""

from __future__ import annotations

SECRET = "hunter2-marker"

#: What the decoder looks for, in whole and in part: the beginnings of its searches.
UNITS = (
    *(
        "x",
        " ",
        "\n",
        "<",
        "(",
        '"',
        "'",
        "“",
        "é",
        "=",
        "%25",
        "%26",
        "%253C",
        "&amp;",
        "&amp;amp;lt;",
        "\\u003c",
    ),
    *(
        "\\\\",
        "=\n",
        "> ",
        "<password>",
        "password=",
        "password: ",
        '"password": "',
        "('password', '",
        "secret is ",
    ),
    *(
        "://a:b@",
        "Bearer ",
        "-----BEGIN PRIVATE KEY-----",
        "aB1",
        "[Support ID: ",
        "XL03000006 ",
        "HTTP/1.1 500 ",
    ),
    *(
        "<error>",
        "<control><status>failure</status>",
        "[error] => ",
        '"errorno": "',
        "array(1) {",
        "session ",
    ),
    *("company ID '", "User ID: ", "companyid=", "<senderid>", "Testing the connection of "),
    *(
        "Diagnosis login.other\nlogin: refused\n",
        "field: ",
        "Value  ",
        "://a%3Ab%40",
        "%26lt%3Bpassword%26gt%3B",
    ),
    *("getaddrinfo ", "login: refused\n", "&#", "<![CDATA[", "\0", "😀"),
)
#: Ways a password stands in what people paste.
WRAPS = (
    "<password>{}</password>",
    "&lt;password&gt;{}&lt;/password&gt;",
    '{{"password": "{}"}}',
    "password='{}'",
    "sender_password={}&companyid=x",
    "password: {}",
    "https://somebody:{}@api.intacct.com/",
    "https%3A%2F%2Fsomebody%3A{}%40api.intacct.com%2F",
    "%26lt%3Bpassword%26gt%3B{}%26lt%3B%2Fpassword%26gt%3B",
)
