for data in (b'Hello World', b'ABC', b'abc', b'abc1', b'123', b' \t', b'', b'\xe9t\xe9', b'Title Case'):
    print(data, data.upper(), data.lower(), data.title(), data.capitalize(), data.swapcase())
    print(data.isalpha(), data.isdigit(), data.isalnum(), data.isspace())
    print(data.isupper(), data.islower(), data.istitle(), data.isascii())
