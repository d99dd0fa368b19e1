"""Which forms of placement are open to a family: questions, reasons, changes of the law."""
