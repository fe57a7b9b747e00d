print(
    "a\tb", "a\nb", "a\\b", "a\"b", 'a\'b', "bell\a"[:-1], "x\by"[0], "\x41\x7a", "\u00e9\u4e2d",
    "\U0001f600", "\101\60\0"[:2], "\N{GREEK SMALL LETTER ALPHA}"
)
for s in (
    "\t", "\n", "\r", "\\", "\'", "\"", "\a", "\b", "\f", "\v", "\0", "\x00", "\x1f", "\x7f", "\x80", "\xff",
    "\u0100", "\ud7ff", "\U0010ffff", "\1", "\12", "\123", "\377", "\08", "\x411", "\N{BULLET}"
):
    print(repr(s), len(s), [hex(ord(c)) for c in s])
print("line one \
continues", "tabs\there")
print(len("\
"), repr("a\
b"), "'" + '"', '\'"', "\"'", "it's", 'say "hi"')
print("\\n is not a newline", r"\n", len("\\"), "\\\\", "\\'", '\\"')
print(
    repr("mixed ' and \""), repr('only "'), repr("only '"), repr("\\"), repr("\t\r\n\x0b"),
    repr("é中😀\u200b\ufeff\xa0\xad")
)
print(ascii("é中😀"), "é" == "\u00e9", "\x41" == "A" == "\101", "e\u0301", len("e\u0301"), "é" == "e\u0301")
