# Lines of expressions and statements: what each gives, or how it fails, and what it warns of.
import warnings

import numpy as np

LINES = r"""
np.fft.fft([1,2,3,4])
np.fft.ifft(np.fft.fft([1,2,3,4]))
np.fft.fft(np.exp(2j*np.pi*np.arange(8)/8))
np.fft.rfft([1,2,3,4,5])
np.fft.irfft(np.fft.rfft([1.,2,3,4,5,6]))
np.fft.irfft(np.fft.rfft([1.,2,3,4,5]),5)
np.fft.fftfreq(8)
np.fft.fftfreq(9, d=0.1)
np.fft.fftfreq(10, 1/100)
np.fft.rfftfreq(8, 0.5)
np.fft.fftshift(np.fft.fftfreq(8))
np.fft.ifftshift(np.arange(5))
np.fft.fft2(np.arange(9).reshape(3,3))
np.fft.ifft2(np.fft.fft2(np.arange(6.).reshape(2,3)))
np.fft.fft([1,2,3], n=5)
np.fft.fft([1,2,3,4,5], n=2)
np.fft.fft([1,2,3], norm='ortho')
np.fft.ifft([1,2,3], norm='ortho')
np.fft.fft([1,2,3], norm='forward')
np.fft.ifft([1,2,3], norm='forward')
np.fft.fft([1,2,3], norm='bad')
np.fft.fft([1,2,3], n=0)
np.fft.fft([])
np.fft.fft(np.arange(6).reshape(2,3), axis=0)
np.fft.fft(np.float32([1,2,3]))
np.fft.fftn(np.arange(8).reshape(2,2,2))
np.fft.rfft2(np.arange(6).reshape(2,3))
np.fft.irfft2(np.fft.rfft2(np.arange(8.).reshape(2,4)))
np.fft.hfft([1,2,3])
np.fft.ihfft([1,2,3,4])
np.random.seed(0); x=np.random.randn(1000)
sum(np.fft.fft(x[:n]).tobytes()!=b'' for n in range(1,20))
np.fft.fft(x)[:5]
np.fft.fft(x[:997])[:5]
np.fft.fft(x[:509])[100:105]
np.fft.fft(x[:512])[100:105]
np.fft.ifft(np.fft.fft(x[:100])).real[:5]
np.abs(np.fft.fft(np.sin(2*np.pi*5*np.arange(0,1,1/64))))
np.fft.fft('abc')
np.fft.fft(3)
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
