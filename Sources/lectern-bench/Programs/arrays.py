"""Times numpy: prints the nanoseconds of processor time that each statement takes, the least of several runs."""
import sys
import time

import numpy as np

COUNT = 1_000_000
generator = np.random.default_rng(1)


def least(run, repetitions):
    run()
    best = None
    for _ in range(5):
        start = time.process_time()
        for _ in range(repetitions):
            run()
        spent = (time.process_time() - start) / repetitions
        best = spent if best is None else min(best, spent)
    return round(best * 1e9)


def statements(names, texts, repetitions):
    for text in texts:
        scope = dict(names)
        exec("def run():\n    " + text, scope)
        yield text, least(scope["run"], repetitions)


def report(prefix, results):
    for text, nanoseconds in results:
        print(prefix + text, nanoseconds, sep="\t")


def large():
    base = generator.random(COUNT)
    other = generator.random(COUNT)
    mask = base > 0.5
    places = generator.integers(0, COUNT, COUNT)
    common = [
        "a < b", "a == b", "np.where(mask, a, b)", "a[mask]", "a[places]", "a.argmax()", "a.argmin()", "m.argmax(axis=0)", "m.argmax(axis=1)",
        "a.sum()", "m.sum(axis=0)", "m.sum(axis=1)", "a.mean()", "(a > 0).any()", "(a > 0).all()", "np.nonzero(mask)", "np.count_nonzero(a)",
        "a.astype(np.float64)", "a.astype(np.float32)", "a.astype(np.int64)", "a.copy()", "m.T.copy()", "np.concatenate([a, b])",
    ]
    numbers = [
        "a + b", "a - b", "a * b", "a / b", "a + 2", "a * 2", "a ** 2", "m + row", "m * column", "np.add(a, b, out=out)", "np.abs(a)", "-a",
        "np.maximum(a, b)", "np.sqrt(a)", "np.exp(a)", "np.log(a)", "np.sin(a)", "np.cos(a)", "np.tanh(a)", "a.max()", "a.min()",
        "m.max(axis=0)", "m.max(axis=1)", "a.std()", "m.std(axis=0)", "m.var(axis=1)", "a.cumsum()",
    ]
    for kind in ["float64", "float32", "int64", "bool"]:
        a, b = base + 0.5, other + 0.5
        if kind == "int64":
            a, b = a * 10, b * 10
        if kind == "bool":
            a, b = a > 1, b > 1
        a, b = a.astype(kind), b.astype(kind)
        names = dict(
            np=np, a=a, b=b, mask=mask, places=places, m=a.reshape(1000, 1000), row=b[:1000], column=b[:1000].reshape(1000, 1), out=b.copy())
        texts = common if kind == "bool" else numbers + common
        if kind == "bool":
            texts = texts + ["a & b", "a | b", "~a"]
        elif kind != "int64":
            texts = texts + ["a ** 3", "a ** 2.5", "a ** b"]
        else:
            names["out"] = np.empty(COUNT, dtype=np.int64)
        report(kind + " ", statements(names, texts, 2))


def sorts():
    for kind in ["float64", "float32", "int64"]:
        a = (generator.random(COUNT) * 15 + 5).astype(kind)
        report(kind + " ", statements(dict(np=np, a=a), ["np.sort(a)", "np.argsort(a)", "np.unique(a)"], 2))


def products():
    for kind in ["float64", "float32"]:
        shapes = [(s, s, s) for s in (16, 32, 64, 100, 128, 256, 512)] + [(100, 16, 2), (100, 16, 16), (512, 4, 512), (4, 512, 4), (512, 1, 512)]
        for rows, columns, inner in shapes:
            a = generator.random((rows, inner)).astype(kind)
            b = generator.random((inner, columns)).astype(kind)
            turned = np.ascontiguousarray(b.T)
            repetitions = max(1, 2_000_000 // (rows * columns * inner + 2000))
            for text in ["a @ b", "a @ turned.T"]:
                report(f"{kind} {rows}x{columns}x{inner} ", statements(dict(a=a, b=b, turned=turned), [text], repetitions))


def small():
    names = dict(np=np, a=np.arange(100) * 0.5 + 1, b=np.arange(100) + 2.5, m=np.arange(100.0).reshape(10, 10), v=np.arange(10.0), i=np.arange(100))
    texts = [
        "a + b", "a * 2", "a - 1.5", "a / b", "a ** 2", "-a", "a < b", "i + 1", "a.sum()", "a.mean()", "a.max()", "a.std()", "a.argmax()",
        "m.sum(axis=0)", "m.mean(axis=1)", "m @ m", "m @ v", "v @ v", "np.exp(a)", "np.sqrt(a)", "np.tanh(a)", "np.maximum(a, b)", "a[3]",
        "a[-1]", "a[3:50]", "m[1]", "m[1, 2]", "m[:, 1]", "a[i]", "m.T", "m.shape", "len(a)", "m.reshape(100)", "np.zeros(10)", "np.arange(10)",
    ]
    report("", statements(names, texts, 4000))


dict(large=large, sorts=sorts, products=products, small=small)[sys.argv[1]]()
