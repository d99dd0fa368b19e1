"""A family's own path: the checklist of papers, the steps, the authority's clock."""
