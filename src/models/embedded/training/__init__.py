"""Trains the embedded model, exports it for the browser, and measures it. `README.md` says how."""
