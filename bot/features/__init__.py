"""The rooms: a folder a subject, the same few file names in each."""
