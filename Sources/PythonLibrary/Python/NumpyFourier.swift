extension PythonSource {
  static let numpyFourierModule = #"""
  """Discrete Fourier transforms."""

  from _numpy import arange, asarray, concatenate, complex64, complex128, conjugate, empty, float32, float64, fourier, roll, sqrt
  from _numpy_shapes import _place

  __all__ = ["fft", "ifft", "rfft", "irfft", "hfft", "ihfft", "rfftn", "irfftn", "rfft2", "irfft2", "fft2", "ifft2", "fftn", "ifftn",
             "fftshift", "ifftshift", "fftfreq", "rfftfreq"]


  def _factor(n, norm, inverse):
      """What results are multiplied by."""
      if norm not in (None, "backward", "ortho", "forward"):
          raise ValueError(f'Invalid norm value {norm}; should be "backward","ortho" or "forward".')
      if norm == "ortho":
          return 1 / sqrt(float64(n))
      return 1.0 / n if inverse != (norm == "forward") else 1.0


  def _length(n):
      if n < 1:
          raise ValueError(f"Invalid number of FFT data points ({n}) specified.")
      return n


  def _sized(a):
      a = asarray(a)
      if a.ndim == 0:
          raise IndexError("tuple index out of range")
      if a.dtype.kind not in "biufc":
          raise TypeError("ufunc 'fft' did not contain a loop with signature matching types")
      return a


  def _transformed(a, n, axis, norm, inverse):
      a = _sized(a)
      axis = _place(axis, a.ndim)
      n = _length(a.shape[axis] if n is None else n.__index__())
      made = fourier(a, n, axis, not inverse, float(_factor(n, norm, inverse)))
      return made.astype(complex64) if a.dtype in (float32, complex64) else made


  def fft(a, n=None, axis=-1, norm=None, out=None):
      return _out(_transformed(a, n, axis, norm, False), out)


  def ifft(a, n=None, axis=-1, norm=None, out=None):
      return _out(_transformed(a, n, axis, norm, True), out)


  def _out(made, out):
      if out is None:
          return made
      out[...] = made
      return out


  def rfft(a, n=None, axis=-1, norm=None, out=None):
      a = _sized(a)
      if a.dtype.kind == "c":
          raise TypeError("ufunc 'rfft_n_even' did not contain a loop with signature matching types "
                          f"(<class 'numpy.dtypes.Complex128DType'>, <class 'numpy.dtypes.Float64DType'>) -> None")
      made = _transformed(a, n, axis, norm, False)
      axis = _place(axis, a.ndim)
      return _out(made[(slice(None),) * axis + (slice(0, made.shape[axis] // 2 + 1),)].copy(), out)


  def irfft(a, n=None, axis=-1, norm=None, out=None):
      a = _sized(a)
      axis = _place(axis, a.ndim)
      n = _length((a.shape[axis] - 1) * 2 if n is None else n.__index__())
      before = (slice(None),) * axis
      half = n // 2 + 1
      if a.shape[axis] < half:
          shape = list(a.shape)
          shape[axis] = half - a.shape[axis]
          a = concatenate([a, empty(shape) * 0], axis)
      a = a[before + (slice(0, half),)].astype(complex128)
      a[before + (0,)] = a[before + (0,)].real
      if n % 2 == 0:
          a[before + (half - 1,)] = a[before + (half - 1,)].real
      rest = conjugate(a[before + (slice((n + 1) // 2 - 1, 0, -1),)])
      whole = concatenate([a, rest], axis)
      return _out(fourier(whole, n, axis, False, float(_factor(n, norm, True))).real.copy(), out)


  _mirrored = {None: "forward", "backward": "forward", "ortho": "ortho", "forward": "backward"}


  def hfft(a, n=None, axis=-1, norm=None, out=None):
      a = asarray(a)
      n = (a.shape[axis] - 1) * 2 if n is None else n
      return irfft(conjugate(a), n, axis, _mirrored.get(norm, norm), out)


  def ihfft(a, n=None, axis=-1, norm=None, out=None):
      return _out(conjugate(rfft(a, n, axis, _mirrored.get(norm, norm))), out)


  def _several(a, s, axes):
      a = asarray(a)
      if s is None:
          axes = list(range(a.ndim)) if axes is None else list(axes)
          s = [a.shape[axis] for axis in axes]
      else:
          axes = list(range(-len(s), 0)) if axes is None else list(axes)
          if len(s) != len(axes):
              raise ValueError("Shape and axes have different lengths.")
          s = [a.shape[axis] if extent == -1 else extent for extent, axis in zip(s, axes)]
      return a, s, axes


  def _each(function, a, s, axes, norm):
      a, s, axes = _several(a, s, axes)
      for axis, n in reversed(list(zip(axes, s))):
          a = function(a, n, axis, norm)
      return a


  def fftn(a, s=None, axes=None, norm=None, out=None):
      return _out(_each(fft, a, s, axes, norm), out)


  def ifftn(a, s=None, axes=None, norm=None, out=None):
      return _out(_each(ifft, a, s, axes, norm), out)


  def fft2(a, s=None, axes=(-2, -1), norm=None, out=None):
      return fftn(a, s, axes, norm, out)


  def ifft2(a, s=None, axes=(-2, -1), norm=None, out=None):
      return ifftn(a, s, axes, norm, out)


  def rfftn(a, s=None, axes=None, norm=None, out=None):
      a, s, axes = _several(a, s, axes)
      a = rfft(a, s[-1], axes[-1], norm)
      for axis, n in reversed(list(zip(axes[:-1], s[:-1]))):
          a = fft(a, n, axis, norm)
      return _out(a, out)


  def irfftn(a, s=None, axes=None, norm=None, out=None):
      given = s is not None
      a, s, axes = _several(a, s, axes)
      for axis, n in zip(axes[:-1], s[:-1]):
          a = ifft(a, n, axis, norm)
      return irfft(a, s[-1] if given else None, axes[-1], norm, out)


  def rfft2(a, s=None, axes=(-2, -1), norm=None, out=None):
      return rfftn(a, s, axes, norm, out)


  def irfft2(a, s=None, axes=(-2, -1), norm=None, out=None):
      return irfftn(a, s, axes, norm, out)


  def _shifted(x, axes, inverse):
      x = asarray(x)
      if axes is None:
          axes = tuple(range(x.ndim))
      elif not isinstance(axes, (tuple, list)):
          axes = (axes,)
      shifts = [-(x.shape[axis] // 2) if inverse else x.shape[axis] // 2 for axis in axes]
      return roll(x, shifts, tuple(axes))


  def fftshift(x, axes=None):
      return _shifted(x, axes, False)


  def ifftshift(x, axes=None):
      return _shifted(x, axes, True)


  def fftfreq(n, d=1.0, device=None):
      if not hasattr(n, "__index__"):
          raise ValueError("n should be an integer")
      half = (n - 1) // 2 + 1
      return concatenate([arange(0, half, dtype=int), arange(-(n // 2), 0, dtype=int)]) * (1.0 / (n * d))


  def rfftfreq(n, d=1.0, device=None):
      if not hasattr(n, "__index__"):
          raise ValueError("n should be an integer")
      return arange(0, n // 2 + 1, dtype=int) * (1.0 / (n * d))

  """#
}
