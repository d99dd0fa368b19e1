"""Turns Texts into words: Fluent folders, one for each language; dates, instants and money by Babel."""
