whole = ExceptionGroup("whole", [ValueError(1), KeyError("k"), ExceptionGroup("inner", [ValueError(2)])])
whole.add_note("of the whole")
match, rest = whole.split(ValueError)
match.add_note("of the match")
rest.add_note("of the rest")
whole.add_note("added later")
for group in whole, match, rest:
    print(group.message, len(group.exceptions), group.__notes__)
kept = whole.subgroup(lambda e: isinstance(e, KeyError))
kept.__notes__.clear()
print(whole.__notes__, kept.__notes__)
groups = []
for i in range(200):
    a, b = whole.split(KeyError)
    for j in range(i % 7):
        a.add_note(str(j))
        b.add_note(str(-j))
    groups.append((a, b))
print(sum(len(a.__notes__) + len(b.__notes__) for a, b in groups))
