"""The small language model that reads a text once, for find and for people."""
