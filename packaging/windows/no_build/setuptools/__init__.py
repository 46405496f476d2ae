"""Stands in for setuptools where a source package is only fetched: pip asks its build for a name, and this answers.

Without it pip would run the package's own setup.py. What we take from it is data, so none of its code is run.
"""
