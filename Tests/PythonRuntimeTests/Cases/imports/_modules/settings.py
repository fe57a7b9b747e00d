level = "quiet"
log = []


def configure(**values):
    globals().update(values)
