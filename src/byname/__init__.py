"""Publish the testimony, not the person."""
