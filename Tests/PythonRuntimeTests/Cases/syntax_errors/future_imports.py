def check(source):
    try:
        compile(source, "cell.py", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        place = (e.lineno, e.offset, e.end_lineno, e.end_offset)
        print(repr(source), "->", type(e).__name__ + ":", e.msg, place, repr(e.text))


for source in (
    '"doc"\nfrom __future__ import annotations, division\nfrom __future__ import generators; from __future__ import with_statement\nx = 1',
    'x = 1; from __future__ import division',
    'import a\nfrom __future__ import division',
    'def f():\n    from __future__ import division',
    'if 1:\n    from __future__ import nope',
    'from __future__ import *',
    'from __future__ import division; from __future__ import nope',
    'from __future__ import (annotations,\n  brace)',
    '"a"\n"b"\nfrom __future__ import division',
    '"a"\n1\nfrom __future__ import division',
    'f"a"\nfrom __future__ import division',
    'from .__future__ import division',
    'from .__future__ import nope',
    'x = 1\nfrom .__future__ import nope',
    'from __future__ import division as d, braces',
    '  \n\nfrom a import b; from __future__ import division',
    'from __future__ import annotations; x = 1; from __future__ import division',
    'pass\ndef f():\n    global x, x\n    from __future__ import division\n    nonlocal x',
):
    check(source)
