"""A doc string."""
pass
pass; pass;
a; b; c;
return_ = 1
assert a
assert a, b
assert (a, b)
raise
raise a
raise a from b
global a
def f():
    global a, b
    return
    return a
    return a, b
    return *a, b
def g():
    nonlocal a, b
    yield
    yield a
    yield a, *b
    yield from a
    x = yield a
    await_ = yield
import a
import a.b.c
import a as b, c.d as e
from a import b
from a import b as c, d
from a import (b, c as d,)
from a import (
    b,
    c,
)
from a.b import *
from . import a
from .a import b
from ... import a
from ....a.b import c as d
while a: break
while a:
    continue
else:
    pass
for a in b: pass
for a, b in c, d:
    pass
for a, in b:
    pass
for *a, b in c:
    pass
for (a, b), c.d, e[f] in g:
    pass
else: pass
for a in *b, c: pass
if a: pass
if a: b; c
elif d: e
else: f
if a:
    pass
elif b:
    pass
elif (c := d):
    pass
else:
    pass
with a: pass
with a as b: pass
with a, b as c, d: pass
with (a): pass
with (a, b): pass
with (a as b): pass
with (a as b, c,): pass
with (a, b) as c: pass
with (a), (b): pass
with (a).b as c: pass
with (yield): pass
with (a := b): pass
with (a for b in c): pass
with (a, *b): pass
with () as a: pass
with a as (b, c): pass
with a as [b, c], d as e.f, g as h[i]: pass
with (
    a as b,
    c as d
):
    pass
try: pass
except: pass
try:
    a
except b:
    c
except (d, e):
    f
except g as h:
    i
except:
    j
else:
    k
finally:
    l
try:
    a
finally:
    b
try:
    a
except* b:
    c
except *(d, e) as f: pass
else:
    g
