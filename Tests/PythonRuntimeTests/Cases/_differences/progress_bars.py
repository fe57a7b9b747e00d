# A bar is written once, when its loop ends, and says no times, so that a lesson's output is the same in every run.
# On a terminal it also moves while the loop runs.
import io
from tqdm import tqdm, trange
from tqdm.auto import tqdm as auto
from tqdm.contrib import tenumerate


def bar(make, use=lambda bar: list(bar)):
    stream = io.StringIO()
    result = use(make(stream))
    print(result, repr(stream.getvalue()))


def manual(bar):
    bar.update()
    bar.update(3)
    bar.set_postfix(b=0.123456, a="x ", n=10, e=1e-7)
    n = bar.n
    bar.close()
    bar.close()
    return n


bar(lambda f: tqdm(range(5), file=f))
bar(lambda f: tqdm(range(5), desc="D", file=f))
bar(lambda f: tqdm(iter("abc"), file=f))
bar(lambda f: tqdm([], file=f))
bar(lambda f: tqdm(range(4), file=f, disable=True))
bar(lambda f: tqdm(range(4), file=f, leave=False))
bar(lambda f: tqdm(range(3), file=f, ascii=True, unit="B", unit_scale=True))
bar(lambda f: tqdm(total=10, file=f), manual)
bar(lambda f: tqdm(total=3, file=f), manual)
bar(lambda f: tqdm(total=7000, file=f, initial=3000, unit_scale=True), manual)
bar(lambda f: tqdm(file=f), manual)
bar(lambda f: trange(2, 8, 3, file=f))
bar(lambda f: auto(range(2), file=f, postfix={"lr": 0.1}))
bar(lambda f: tqdm(range(3), file=f, bar_format="{l_bar}{bar}| {n_fmt}/{total_fmt}"))
with tqdm(total=4, file=io.StringIO()) as t:
    for i in range(2):
        t.set_description(f"epoch {i}")
        t.update(2)
    print(t.n, t.total, t.desc, len(tqdm(range(3), file=io.StringIO())), bool(tqdm(total=0, file=io.StringIO())))
tqdm.write("between")
print([tqdm.format_num(n) for n in (1, 0.5, 1 / 3, 1e-9, 123456789, 1.0, 100000)], [tqdm.format_sizeof(n) for n in (1, 99.99, 1234, 1e6, 5e26)], tqdm.format_interval(3725))
try: tqdm(range(3), nothing=1, file=io.StringIO())
except Exception as e: print(type(e).__name__, e)
print(list(tenumerate("ab", file=io.StringIO())), 2 in tqdm([1, 2], file=io.StringIO()))
