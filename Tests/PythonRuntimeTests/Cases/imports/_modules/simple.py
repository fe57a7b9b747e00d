"""A module with a few names."""

value = "original"


def double(x):
    return x * 2


def read():
    return value
