"""What an announcement is, who it is for, what is wrong with it, and when its sums agree."""
