"""The school for adoptive parents: groups, places, classes, certificates; and meetings made light."""
