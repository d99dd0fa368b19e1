"""How the guide looks: lists, pages, the comparison, places and telephones, and what each rests on."""
