# Lines of expressions and statements: what each gives, or how it fails, and what it warns of.
import warnings

import numpy as np

LINES = r"""
import io, os
b=io.BytesIO(); np.save(b,np.arange(3)); _=b.seek(0)
np.load(b)
np.loadtxt(io.StringIO("1 2\n3 4"))
np.loadtxt(io.StringIO("1,2\n3,4"),delimiter=',')
np.loadtxt(io.StringIO("1,2\n3,4"),delimiter=',',dtype=int)
np.loadtxt(io.StringIO("# c\n1 2 # x\n\n3 4"))
np.loadtxt(io.StringIO("a,b\n1,2\n3,4"),delimiter=',',skiprows=1)
np.loadtxt(io.StringIO("1,2,3\n4,5,6"),delimiter=',',usecols=(0,2))
np.loadtxt(io.StringIO("1,2,3\n4,5,6"),delimiter=',',usecols=1)
np.loadtxt(io.StringIO("1,2,3\n4,5,6"),delimiter=',',usecols=-1)
np.loadtxt(io.StringIO("1,2,3\n4,5,6"),delimiter=',',unpack=True)
np.loadtxt(io.StringIO("1 2 3"))
np.loadtxt(io.StringIO("5"))
np.loadtxt(io.StringIO("5"),ndmin=2)
np.loadtxt(io.StringIO("1 2 3"),ndmin=2)
np.loadtxt(io.StringIO("a b\nc d"),dtype=str)
np.loadtxt(io.StringIO("1 x\n2 y"))
np.loadtxt(io.StringIO("1 2\n3"))
np.loadtxt(io.StringIO("1.5 2\n3 4"),dtype=int)
np.loadtxt(io.StringIO("0.5 1"),converters={0: lambda s: float(s)*2})
np.loadtxt(io.StringIO("1 2\n3 4\n5 6"),max_rows=2)
np.loadtxt(["1 2","3 4"])
np.loadtxt(io.StringIO("nan inf\n-inf 1e5"))
np.loadtxt(io.StringIO("1;2\n3;4"),delimiter=';')
np.loadtxt(io.StringIO("1 2\n3 4"),dtype=np.float32)
np.loadtxt(io.StringIO("1+2j 3"),dtype=complex)
s=io.StringIO(); np.savetxt(s,[[1,2]],fmt='%d'); print(s.getvalue())
np.genfromtxt(io.StringIO("1,2\n3,"),delimiter=',')
np.genfromtxt(io.StringIO("1,x\n3,4"),delimiter=',')
np.genfromtxt(io.StringIO("a,b\n1,2\n3,4"),delimiter=',',skip_header=1)
np.genfromtxt(io.StringIO("1,2\n3,4\n5,6"),delimiter=',',skip_footer=1)
np.genfromtxt(io.StringIO("1 2\n3 4"),dtype=int)
np.genfromtxt(io.StringIO("1,2\n3,"),delimiter=',',filling_values=-1)
np.genfromtxt(io.StringIO("1,2,3\n4,5,6"),delimiter=',',usecols=(0,2))
np.genfromtxt(io.StringIO("1 2\n3"))
np.genfromtxt(io.StringIO("a,b\nc,d"),delimiter=',',dtype=str)
np.genfromtxt(io.StringIO("1,2\n3,4"),delimiter=',',unpack=True)
np.genfromtxt(io.StringIO("5"))
np.genfromtxt(io.StringIO("1,N/A\n3,4"),delimiter=',',missing_values='N/A',filling_values=0)
np.arange(3).tobytes()
np.frombuffer(np.arange(3).tobytes(),dtype=int)
def back(a): b=io.BytesIO(); np.save(b,a); b.seek(0); return np.load(b)
back(np.arange(6).reshape(2,3))
back(np.array(['a','bcd']))
back(np.array([1+2j]))
back(np.array([True,False]))
back(np.float32(2.5))
back(np.asfortranarray(np.arange(6).reshape(2,3))).flags.f_contiguous
def packed(**k): b=io.BytesIO(); np.savez(b,**k); b.seek(0); return np.load(b)
packed(x=np.arange(3),y=np.eye(2)).files
packed(x=np.arange(3),y=np.eye(2))['y']
packed(x=np.arange(3))['z']
def written(*a,**k): s=io.StringIO(); np.savetxt(s,*a,**k); return s.getvalue()
written(np.arange(4).reshape(2,2))
written(np.array([[1.5,2],[3,4]]),fmt='%.2f',delimiter=',',header='a,b',comments='')
written([1,2,3],fmt='%d',footer='end')
written(np.array([[1,2.5]]),fmt=['%d','%.1f'])
written(np.array([[1,2.5]]),fmt='%d-%.1f')
written(np.array([1+2j]))
written(np.zeros((2,2,2)))
written(np.array([[1,2]]),fmt=['%d'])
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
