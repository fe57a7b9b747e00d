from pprint import pprint, pformat
import textwrap

pprint([1, 2, 3])
pprint({"b": 1, "a": [1, 2], "c": {"z": None, "y": ()}})
pprint({f"key{i}": list(range(i, i + 8)) for i in range(4)})
pprint([["a" * 20, "b" * 20], ["c" * 20, "d" * 30]], width=50)
print(pformat(("x",) * 3), pformat("text"))
pprint({"a": {"b": {"c": {"d": 1}}}}, depth=2)
pprint(list(range(40)), width=60, compact=True)
print(textwrap.fill("The quick brown fox jumps over the lazy dog again and again.", width=24))
print(textwrap.dedent("""
    indented
      more
    back
"""))
print(textwrap.indent("a\nb", "> "))
print(textwrap.shorten("several words that are too long", width=18))
