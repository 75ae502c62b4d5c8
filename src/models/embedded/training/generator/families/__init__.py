"""The task kinds, one file for each part of a family. `catalogue.py` lists them."""
