# Lines of expressions and statements: what each gives, or how it fails, and what it warns of.
import warnings

import numpy as np

LINES = r"""
old = np.seterr(all='ignore')
np.int16(32000) * np.int16(3)
np.geterr()
_ = np.seterr(**old)
np.geterr()
with np.errstate(divide='ignore'): np.array([1.])/0
with np.errstate(all='raise'): np.array([1.])/0
with np.errstate(invalid='raise'): np.sqrt(np.array([-1.]))
with np.errstate(over='raise'): np.exp(np.array([1000.]))
np.exp(np.array([-1000.]))
np.exp(1000)
np.exp(np.float32(100))
np.sqrt(-1)
np.log(0)
np.log(-1)
np.log10(np.array([0.]))
np.arcsin(2)
np.array([1,2])//0
np.array([1,2])%0
np.array([1.,2])//0
np.array([1.,2])%0
np.int64(1)//0
np.int64(1)%0
np.float64(0)/0
np.array([0.])/0
np.inf-np.inf
np.float64(np.inf)-np.inf
np.array([np.inf])-np.inf
np.array([np.inf])*0
np.array([1e200])**2
np.array([1e200])*np.array([1e200])
np.float64(1e200)**2
np.float64(1e308)*10
np.power(0., -1)
np.array([0.])**-1
np.array([-8.])**(1/3)
np.float32(3e38)*2
np.array([3e38],dtype=np.float32)*2
np.array([1,2])/0
np.array([0])/0
np.reciprocal(0.)
np.tan(np.inf)
np.sin(np.array([np.inf]))
np.array([300]).astype(np.uint8)
np.array([np.nan]).astype(int)
np.array([1e20]).astype(int)
np.mean([])
np.array([]).mean()
np.std([])
np.var([1],ddof=1)
np.std([1.],ddof=1)
np.nanmean([np.nan])
np.nanmax([np.nan])
np.nanstd([np.nan])
np.median([])
np.average([])
np.max([])
np.corrcoef([1,1],[1,2])
np.cov([1])
np.seterr(divide='raise'); np.array([1.])/0
np.array([1.])/0
_ = np.seterr(divide='warn')
np.array([1e308,1e308]).sum()
np.array([1e308]*3).mean()
np.prod(np.array([1e200]*3))
np.cumsum(np.array([1e308]*3))
np.cumprod(np.array([1e200]*3))
np.array([np.inf,-np.inf]).sum()
np.dot(np.array([1e200]),np.array([1e200]))
np.linalg.norm([1e200,1e200])
np.hypot(1e308,1e308)
np.add.reduce(np.array([1e308,1e308]))
np.square(1e200)
np.array([np.nan]) > 1
np.maximum(np.nan, 1)
np.abs(np.int8(-128))
np.negative(np.uint8(1))
np.uint8(3) - 5
np.uint8(3) + 300
np.int64(9223372036854775807) + 1
np.int32(2**31-1) + np.int32(1)
np.int32(5) / 0
np.array([1], dtype=np.uint8) - 2
np.left_shift(1, 64)
np.array([5]) ** -1
np.array([2]) ** np.array([-1])
2 ** np.array([-1])
np.array([1.0]).astype('int8') / np.array([0], dtype='int8')
np.expm1(1000), np.sinh(1000), np.cosh(1000)
np.log1p(-1)
np.log1p(-2)
np.log2(0)
np.arctanh(1)
np.arctanh(2)
np.arccosh(0)
np.fmod(1, 0)
np.fmod(1., 0)
np.divmod(1., 0)
np.float_power(0, -1)
np.nan_to_num([np.inf, np.nan])
np.float16(60000)*2
np.float64('nan') == np.nan
np.complex128(1)/0
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
