from . import cats

kinds = ["cats", "dogs"]


def describe():
    return f"{__name__} with {len(kinds)} kinds, {cats.meow()}"
