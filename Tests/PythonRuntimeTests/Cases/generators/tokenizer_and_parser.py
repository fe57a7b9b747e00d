def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit():
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield "number", float(text[i:j])
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            yield "name", text[i:j]
            i = j
        elif c in "+-*/()=":
            yield "op", c
            i += 1
        else:
            raise ValueError(f"unexpected {c!r} at {i}")


print(list(tokens("x1 = 3.5*(y + 42)")))
print([v for k, v in tokens("a+b-c") if k == "name"], list(tokens("  ")), next(tokens("7 8")))
try:
    for token in tokens("1 + $"):
        print(token)
except ValueError as e:
    print(e)


def peekable(it):
    it = iter(it)
    try:
        current = next(it)
    except StopIteration:
        return
    for following in it:
        yield current, following
        current = following
    yield current, None


print(list(peekable("abc")), list(peekable([])))


def evaluate(text):
    total, sign = 0, 1
    for kind, value in tokens(text):
        if kind == "number":
            total += sign * value
        elif value in "+-":
            sign = 1 if value == "+" else -1
    return total


print(evaluate("1 + 2 - 4"), evaluate("10"), sum(1 for _ in tokens("a b c")))
