def read(text):
    try:
        return int(text)
    except ValueError as e:
        raise RuntimeError(f"bad setting {text!r}") from e


print(read("3"))
read("three")
