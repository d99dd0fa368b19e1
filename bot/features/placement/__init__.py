"""The guide to placing a child in a family; the law is data, in `country/`."""
