"""Sponsors: wards by code only, what is wished for, pledges, proofs, and a ledger that balances."""
