from itertools import product

formulas = {
    "p and q": lambda p, q: p and q,
    "p or not q": lambda p, q: p or not q,
    "p implies q": lambda p, q: not p or q,
    "p xor q": lambda p, q: p != q,
}
for name, f in formulas.items():
    rows = [(p, q, bool(f(p, q))) for p, q in product((False, True), repeat=2)]
    print(f"{name:<12}", " ".join("FT"[r[2]] for r in rows), "tautology" if all(r[2] for r in rows) else "")


def solve(expression):
    names = sorted({w for w in expression.replace("(", " ").replace(")", " ").split() if len(w) == 1})
    models = []
    for values in product([True, False], repeat=len(names)):
        env = dict(zip(names, values))
        if eval(expression, {}, env):
            models.append({k: v for k, v in env.items() if v})
    return models


for e in ("a and not b", "(a or b) and (not a or c)", "a and not a", "not (a and b) == (not a or not b)"):
    models = solve(e)
    print(e, len(models), [sorted(m) for m in models])
facts, rules = {"rain"}, [({"rain"}, "wet"), ({"wet", "cold"}, "ice"), ({"wet"}, "slippery")]
changed = True
while changed:
    changed = False
    for needs, gives in rules:
        if needs <= facts and gives not in facts:
            facts.add(gives)
            changed = True
            print("derived", gives)
print(sorted(facts))
