"""Talking to Armatic's own interface: JSON over HTTPS with a bearer token.

Public is one lookup: ``GET /customers?query=TEXT`` answers ``{"customers": [{"account_number": ...,
"pay_balance_link": ..., ...}]}``. How it pages, what limits it has, how its errors look and which further
fields it gives is not public, and no public interface of Armatic gives amounts or takes accounting data in.
So the reading is tolerant, and whatever rests on a guess says so.

One request's way: ``address`` says where to · ``request`` adds the token · the gateway's transport sends
it, so TLS, proxies, time-outs and Cancel are the same · ``verdict`` says what the answer means · ``client``
paces, waits and tries again · ``lookup`` reads customers · ``errors`` is everything that can go wrong.
"""
