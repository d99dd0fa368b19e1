"""House tests: rules that hold for every room, written once."""
