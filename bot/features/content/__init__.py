"""Content: facts that ship as files, changed in chat by administrators."""
