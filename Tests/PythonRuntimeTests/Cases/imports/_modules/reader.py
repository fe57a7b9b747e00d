from . import settings


def current():
    return f"level is {settings.level}"


def remember(item):
    settings.log.append(item)
