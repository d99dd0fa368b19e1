"""The people who answer: what waits, who is on duty, how the work goes."""
