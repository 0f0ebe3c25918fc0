"""Proof of arrival: which of the synced customers Armatic has, one by one.

Armatic reads Intacct by itself, in its own time; this looks whether the customers are there. The only public
way is a lookup by text (``armatic.lookup``), and the only field that is promised to compare is the account
number. That it is Intacct's customer ID is not promised either: a customer that is found by its name under
another number is told as different, never as arrived. Nothing public gives amounts, so "totals agree" is the
tie-out with Sage Intacct, which the result is shown beside.

``run_arrival`` does it, ``last_report`` shows what was found without asking, ``words`` says it.
"""
