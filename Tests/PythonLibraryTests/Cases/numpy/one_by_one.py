# Lines of expressions and statements: what each gives, or how it fails, and what it warns of.
import warnings

import numpy as np

LINES = r"""
a=np.zeros(4); np.add.at(a,[0,0,1],1); a
a
np.multiply.at(a,[0,1,1],3)
a
np.maximum.at(a,[2,3],[5,-1])
a
b=np.arange(4); np.negative.at(b,[0,1,1])
b
np.subtract.at(b,np.array([1,1]),2)
b
c=np.zeros((2,2)); np.add.at(c,([0,0],[1,1]),5)
c
np.add.reduceat(np.arange(8),[0,4,1,5])
np.multiply.reduceat(np.arange(1,7),[0,3])
np.add.reduceat(np.arange(6).reshape(2,3),[0,1],axis=1)
np.lib.stride_tricks.sliding_window_view(np.arange(6),3)
np.lib.stride_tricks.sliding_window_view(np.arange(12).reshape(3,4),(2,2)).shape
np.lib.stride_tricks.sliding_window_view(np.arange(12).reshape(3,4),2,axis=1)
np.lib.stride_tricks.sliding_window_view(np.arange(3),5)
np.lib.stride_tricks.as_strided(np.arange(6),(2,3),(8,8))
np.testing.assert_allclose([1,2],[1,2])
x=np.arange(3); x.flags.writeable=False; x[0]=1
x=np.arange(3); x.flags.writeable=False
x[0]=1
x+=1
np.array([1,2,3])[1.0]
np.array([1,2,3])['a']
np.float64(3)[0]
np.int64(3)[...]
list(np.float64(3))
for q in np.float64(3): pass
np.sign(np.arange(-4,5,dtype=np.int8))
np.sign(np.array([-3,0,7],dtype=np.int32))
np.sign(np.arange(100,dtype=np.int16)).sum()
"""

names = {"np": np}
for line in LINES.strip().splitlines():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            try:
                code = compile(line, "line", "eval")
            except SyntaxError:
                exec(compile(line, "line", "exec"), names)
                continue
            value = eval(code, names)
            text = repr(value)
            if isinstance(value, np.ndarray):
                text += f" {value.dtype} {value.shape}"
        except Exception as error:
            text = f"{type(error).__name__}: {error}"
    for warning in caught:
        text += f" [{warning.category.__name__}: {warning.message}]"
    print(f"{line}\n  {text}")
