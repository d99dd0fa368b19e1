"""Questions in people's own words: answers, words explained, and words of danger."""
