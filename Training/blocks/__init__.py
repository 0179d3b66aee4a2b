"""Fits Pith's block model; see Training/README.md."""
