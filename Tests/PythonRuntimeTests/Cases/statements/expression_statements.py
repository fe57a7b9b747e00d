calls = []


def note(x):
    calls.append(x)
    return x


note(1)
note(2) + note(3)
note(4) if note(5) else note(6)
[note(n) for n in (7, 8)]
note(9) and note(0) and note(10)
note(0) or note(11)
not note(12)
-note(13)
(note(14), note(15))
{note("k"): note("v")}
note([1, 2])[0]
note("s").upper
f"{note(16)}"
note(17) < note(18) < note(0) < note(19)
print(calls)
for bad in ("undefined_name", "[][0]", "1 + 'a'", "'s'.nothing", "-'s'"):
    try:
        exec(bad)
    except Exception as e:
        print(bad, "->", e)
