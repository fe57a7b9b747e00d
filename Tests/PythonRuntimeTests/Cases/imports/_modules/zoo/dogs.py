from .cats import meow


def bark():
    return "bark, not " + meow()
