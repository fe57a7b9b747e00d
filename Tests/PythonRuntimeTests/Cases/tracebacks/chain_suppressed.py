def parse(text):
    try:
        return float(text)
    except ValueError:
        raise SystemError(f"not a number: {text}") from None


print(parse("1.5"))
parse("x")
