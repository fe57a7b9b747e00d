# A comment.
def f(x: int = 0x1F) -> str:
    return rf"{x!r}" + 'it\'s' if x is not None else """two
lines"""  # trailing
match = [1_000.5e-3, 2j]; print(match[0] @ ..., a != b)
