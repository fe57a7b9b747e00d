[a for a in b]
[a for a in b if c]
[a for a in b if c if d]
[a for a in b for c in d]
[a for a in b if c for d in e if f]
[a for a, b in c]
[a for a, in b]
[a for a, *b in c]
[a for (a, b) in c]
[a for a.b in c]
[(a, b) for a in b]
[a if b else c for d in e]
[a for a in b if c or d]
[a for a in (b if c else d)]
[lambda: a for a in b]
[a := b for c in d]
[[a for a in b] for b in c]
{a for a in b}
{a: b for a, b in c}
{a: b for a in b if c}
{(a): (b) for a in b}
(a for a in b)
((a for a in b) for b in c)
f(a for a in b)
f(a := b for c in d)
f(a.b for a in c if d)(e)
[
    a
    for a in b
    if c
]
