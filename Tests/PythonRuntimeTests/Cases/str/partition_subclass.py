class Word(str):
    pass


class Data(bytes):
    pass


def kinds(parts):
    return [type(part).__name__ for part in parts]


word, data = Word("spam"), Data(b"spam")
print(kinds(word.partition(":")), kinds(word.rpartition(":")), kinds(word.partition("p")), kinds("spam".partition(Word("p"))))
print(kinds(data.partition(b":")), kinds(data.rpartition(b":")), kinds(data.partition(b"p")))
print(word.partition(":")[0] is word, bytearray(b"ab").partition(b":"))
