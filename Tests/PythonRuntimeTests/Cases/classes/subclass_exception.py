class AppError(Exception):
    pass


class Coded(AppError):
    def __init__(self, code, message="no message"):
        super().__init__(message)
        self.code = code


class Custom(AppError):
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __str__(self):
        return f"{self.a} against {self.b}"


class NoInit(ValueError):
    """Only a docstring."""


class Multi(KeyError, AttributeError):
    pass


for make in (
    lambda: AppError("plain"), lambda: AppError(), lambda: AppError(1, 2), lambda: Coded(404),
    lambda: Coded(500, "boom"),
    lambda: Custom("x", "y"), lambda: NoInit("bad", 3), lambda: Multi("k"),
):
    try:
        raise make()
    except Exception as e:
        print(type(e).__name__, "|", str(e), "|", repr(e), "|", e.args, "|", vars(e))
try:
    raise Coded(1)
except AppError as e:
    print("caught as base", e.code)
print(issubclass(Multi, LookupError), issubclass(Multi, AttributeError), Coded(1).code, NoInit.__doc__)
try:
    Coded()
except TypeError as e:
    print(e)
e = AppError("a")
e.extra = [1]
print(e.extra, e.__dict__)
