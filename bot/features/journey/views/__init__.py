"""How a family's path looks: the top, the papers, the steps, the days, the picture."""
