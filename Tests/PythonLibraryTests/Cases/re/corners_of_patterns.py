# Octal escapes in sets, named characters, conditions on later groups, references in look-behinds, flags after comments.
import copy
import pickle
import re

print(re.findall(r"[\1\41\060-\071]", "\x01!059a"), re.match(r"[\0]", "\0"), re.match(rb"[\377]", b"\xff"))
print(re.match(r"\N{LESS-THAN SIGN}[\N{GREEK SMALL LETTER ALPHA}-\N{GREEK SMALL LETTER OMEGA}]+", "<\u03b2\u03b3"))
print(re.match(r"(a)b(?=(?(2)x|c))(c)", "abc"), re.match(r"(a)a(?<=\1)c", "aac"), re.match(r"(?P<q>['\"])x(?<=(?P=q)x)", "'x"))
print(re.search(r"\B", ""), re.findall(r"\B", " "), re.findall(r"\Bb\B", "abba"))
for pattern in " (?x) a", "#note\n(?x)#note\n a # end", "(?x) (?i) A b":
    print(re.fullmatch(pattern, "a" if "A" not in pattern else "AB", re.X))
print(re.sub(b"y", bytearray(b"a"), bytearray(b"xyz")))
print(re.findall(b":+", memoryview(b"a:b::c")), re.match(b"a", memoryview(b"ab")).group())


class One:
    def __index__(self):
        return 1


match = re.match("(a)(b)", "ab")
print(match.group(One()), match[One()], match.group(True), match.span(One()))
for pattern in (r"[\8]", r"[\400]", r"(?(1)a|b)", r"()(?(-1)a|b)", r"()(?(1a)a|b)", r"(?(x)a)", r"\N{NO SUCH THING}", r"\N{DASH",
                r"(?()a)", r"()(?(2)a)", r"(?L)a", rb"(?u)a"):
    try:
        re.compile(pattern)
        print(pattern, "compiles")
    except re.error as error:
        print(pattern, error)
for template in r"\g<-1>", r"\g<1a>", r"\g<>", r"\g<2>", r"\g<":
    try:
        print(re.sub("(x)", template, "x"))
    except (re.error, IndexError) as error:
        print(template, type(error).__name__, error)

tokens = re.compile(r"(?P<NUMBER>\d+)|(?P<NAME>\w+)|(?P<SPACE>\s+)")
print([(found.lastgroup, found.group()) for found in iter(tokens.scanner("ab 12 c!").match, None)])
print([found.span() for found in iter(re.compile("a*").scanner("baac").search, None)])
pattern = re.compile("a(?P<x>b)", re.I | re.M)
print(pickle.loads(pickle.dumps(pattern)) == pattern, copy.deepcopy(pattern) is pattern)
