# Lines of expressions and statements: what each gives, or how it fails, and what it warns of.
import warnings

import numpy as np

LINES = r"""
a = np.array([1+2j, 3-4j, 0.5j])
a
print(a)
a.real
a.imag
a.conj()
abs(a)
np.abs(a)
np.angle(a)
np.angle(a, deg=True)
a*2
a*a
a+1
a/2
a/(1+1j)
a**2
a**0.5
a**3
-a
a == 3-4j
a.dtype
a[0]
a[1].real
a[1].imag
type(a[0])
abs(a[1])
a[0]*2
a[0]+a[1]
a[0]**2
a[0]/0
a/0
np.exp(1j*np.pi)
np.exp(a)
np.sqrt(np.array([-1+0j, 2j]))
np.sqrt(-1+0j)
np.log(a)
np.sin(a)
a.sum()
a.mean()
a.prod()
a.var()
a.std()
a.cumsum()
a.cumprod()
np.zeros(3, dtype=complex)
np.ones((2,2), dtype=np.complex128)
np.array([1,2,3], dtype=complex)
np.array([1,2.5], dtype=np.complex64)
np.complex64(1+2j)
np.complex128(1+2j)
np.complex128(3)
np.array([1e10+1j, 1e-5+2j])
np.array([np.nan+1j, complex(1, np.inf)])
np.array([1.123456789+2.1j, -3.1j])
a.reshape(3,1)
np.outer(a,a)
a @ a
np.vdot(a,a)
np.dot(a,a)
np.array([[1+1j,2],[3,4j]]) @ np.array([1,1j])
np.array([[1+1j,2],[3,4j]]).T
np.array([[1+1j,2],[3,4j]]).conj().T
np.linalg.eig(np.array([[0,-1],[1,0]]))
np.linalg.eigvals(np.array([[0.,-1],[1,0]]))
np.polyval([1,0,1], 1j)
np.iscomplex(a)
np.isreal(a)
np.iscomplexobj(a)
np.isrealobj(a)
np.real(a)
np.imag(a)
np.real_if_close(np.array([1+0j,2+0j]))
a.astype(float)
float(a[0].real)
complex(a[0])
a.tolist()
a[0].item()
np.round(a*1.23456, 2)
np.sort(a)
np.argsort(a)
a.max()
np.unique(np.array([1j,1,1j]))
np.allclose(a,a+1e-12)
np.concatenate([a,[1,2]])
np.where(a.real>0.7, a, 0)
b = a.copy(); b.real = 7; b
b.imag[0] = 9; b
b[1] = 5; b
b[0] = 1j; b
np.linspace(0,1,3)*1j
c = np.arange(3); c[0] = 1j
np.arange(3)*1j
1j*np.eye(2)
np.eye(2, dtype=complex)
a.view(float)
a.nbytes, a.itemsize
np.full(2, 1j)
np.mean([1j, 2])
np.isclose(1j, 1j+1e-10)
a == a
a != 1
a > 1
sum(a)
np.array2string(a, precision=2)
np.array(1j)
np.array([]) * 1j
f"{a[0]}"
f"{a[0]:.2f}"
"{:.1f}".format(a[1])
str(a[1])
np.array([1+0j])
np.array([-0.0-0j, 1e20+1e-20j])
np.array([1+2j])[0].conjugate()
np.complex128(1+2j) == 1+2j
hash(np.complex128(1+2j)) == hash(1+2j)
isinstance(np.complex128(1), complex)
np.issubdtype(np.complex128, np.complexfloating)
np.array([1j,2j]).any()
bool(np.array([0j]))
np.kron(a,[1,1j])
np.exp(2j*np.pi*np.arange(4)/4)
np.exp(-2j*np.pi*np.outer(np.arange(4),np.arange(4))/4)
np.abs(np.exp(1j*np.linspace(0,1,4)))
np.result_type(np.float32, 1j)
np.float32(2)*1j
np.array([1,2],dtype=np.float32)*1j
np.int64(2)*1j
np.conj(3+4j)
np.angle(1j)
np.angle(-1)
np.array([3+4j]).real.dtype
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
