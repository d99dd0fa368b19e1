"""Which forms are open: walks with phones, the judgement itself, changes of the law."""
