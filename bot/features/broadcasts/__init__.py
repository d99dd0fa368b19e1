"""One message to many: written once in each language, sent to a chosen audience, counted, corrected, recalled."""
