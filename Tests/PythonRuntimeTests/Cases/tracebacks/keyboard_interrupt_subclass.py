class Cancel(BaseException):
    """Not an Exception."""


try:
    raise Cancel("stop everything")
except Exception:
    print("never")
