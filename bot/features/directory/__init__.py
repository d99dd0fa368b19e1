"""The directory: who helps, by need and region; the team mends it in chat."""
