extension PythonSource {
  static let matplotlibMlabModule = #"""
  """Spectra of signals."""

  import numpy as np
  from matplotlib._choices import check


  def window_hanning(x):
      return np.hanning(len(x)) * x


  def window_none(x):
      return x


  def detrend_none(x, axis=None):
      return x


  def detrend_mean(x, axis=None):
      x = np.asarray(x)
      return x - x.mean(axis, keepdims=True) if axis is not None else x - x.mean()


  def detrend_linear(y):
      y = np.asarray(y, dtype=float)
      x = np.arange(y.size, dtype=float)
      covariance = np.cov(x, y, bias=1)
      slope = covariance[0, 1] / covariance[0, 0]
      return y - (slope * x + y.mean() - slope * x.mean())


  def detrend(x, key=None, axis=None):
      kinds = {None: detrend_none, "none": detrend_none, "default": detrend_mean, "constant": detrend_mean, "mean": detrend_mean,
               "linear": detrend_linear}
      return key(x) if callable(key) else kinds[key](x)


  def _pieces(x, length, overlap):
      count = (len(x) - overlap) // (length - overlap)
      return np.stack([x[k * (length - overlap):k * (length - overlap) + length] for k in range(count)], axis=1)


  def _spectrum(x, y=None, NFFT=None, Fs=None, detrend_func=None, window=None, noverlap=None, pad_to=None, sides=None, scale_by_freq=None, mode="psd"):
      """The spectrum of each piece of a signal, the frequencies, and the middle times of the pieces."""
      x = np.asarray(x)
      same = y is None or y is x
      NFFT, Fs, noverlap = 256 if NFFT is None else NFFT, 2 if Fs is None else Fs, 0 if noverlap is None else noverlap
      if NFFT <= noverlap:
          raise ValueError("noverlap must be less than NFFT")
      window = window_hanning if window is None else window
      check("sides", sides, ["default", "onesided", "twosided", None])
      if sides in (None, "default"):
          sides = "twosided" if np.iscomplexobj(x) else "onesided"
      if len(x) < NFFT:
          x = np.concatenate([x, np.zeros(NFFT - len(x))])
      if not same:
          y = np.asarray(y)
          if len(y) < NFFT:
              y = np.concatenate([y, np.zeros(NFFT - len(y))])
      pad_to = NFFT if pad_to is None else pad_to
      scale_by_freq = True if scale_by_freq is None else scale_by_freq
      if sides == "twosided":
          count, middle, factor = pad_to, (pad_to // 2 if pad_to % 2 == 0 else (pad_to - 1) // 2 + 1), 1.0
      else:
          count, middle, factor = (pad_to // 2 + 1 if pad_to % 2 == 0 else (pad_to + 1) // 2), 0, 2.0
      weights = window(np.ones(NFFT)) if callable(window) else np.asarray(window)

      def transformed(values):
          pieces = _pieces(values, NFFT, noverlap)
          pieces = np.stack([detrend(column, detrend_func) for column in pieces.T], axis=1)
          return np.fft.fft(pieces * weights[:, None], n=pad_to, axis=0)[:count]

      result = transformed(x)
      frequencies = np.fft.fftfreq(pad_to, 1 / Fs)[:count]
      if not same:
          result = np.conj(result) * transformed(y)
      elif mode == "psd":
          result = np.conj(result) * result
      elif mode == "magnitude":
          result = np.abs(result) / weights.sum()
      elif mode in ("angle", "phase"):
          result = np.angle(result)
      elif mode == "complex":
          result = result / weights.sum()
      if mode == "psd":
          inner = slice(1, -1) if pad_to % 2 == 0 else slice(1, None)
          result[inner] = result[inner] * factor
          if scale_by_freq:
              result = result / Fs / (weights ** 2).sum()
          else:
              result = result / weights.sum() ** 2
      times = np.arange(NFFT / 2, len(x) - NFFT / 2 + 1, NFFT - noverlap) / Fs
      if sides == "twosided":
          frequencies = np.roll(frequencies, -middle)
          result = np.roll(result, -middle, axis=0)
      elif pad_to % 2 == 0:
          frequencies[-1] *= -1
      if mode == "phase":
          result = np.unwrap(result, axis=0)
      return result, frequencies, times


  def csd(x, y, NFFT=None, Fs=None, detrend=None, window=None, noverlap=None, pad_to=None, sides=None, scale_by_freq=None):
      found, frequencies, _ = _spectrum(x, y, NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq, "psd")
      found = found.mean(axis=1) if found.ndim == 2 and found.shape[1] > 1 else found[:, 0]
      return found, frequencies


  def psd(x, NFFT=None, Fs=None, detrend=None, window=None, noverlap=None, pad_to=None, sides=None, scale_by_freq=None):
      found, frequencies = csd(x, None, NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq)
      return found.real, frequencies


  def specgram(x, NFFT=None, Fs=None, detrend=None, window=None, noverlap=None, pad_to=None, sides=None, scale_by_freq=None, mode=None):
      noverlap = 128 if noverlap is None else noverlap
      mode = "psd" if mode in (None, "default") else mode
      found, frequencies, times = _spectrum(x, None, 256 if NFFT is None else NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq, mode)
      return (found if mode == "complex" else found.real), frequencies, times


  def cohere(x, y, NFFT=256, Fs=2, detrend=detrend_none, window=window_hanning, noverlap=0, pad_to=None, sides="default", scale_by_freq=None):
      if len(x) < 2 * NFFT:
          raise ValueError("Coherence is calculated by averaging over *NFFT* length segments. Your signal is too short for your choice of *NFFT*.")
      rest = (NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq)
      own, frequencies = psd(x, *rest)
      other, _ = psd(y, *rest)
      both, _ = csd(x, y, *rest)
      return np.abs(both) ** 2 / (own * other), frequencies


  def _whole(mode):
      def spectrum(x, Fs=None, window=None, pad_to=None, sides=None):
          found, frequencies, _ = _spectrum(x, None, len(x), Fs, detrend_none, window, 0, pad_to, sides, False, mode)
          found = found[:, 0]
          return (found if mode == "complex" else found.real), frequencies
      spectrum.__name__ = mode + "_spectrum"
      return spectrum


  complex_spectrum, magnitude_spectrum, angle_spectrum, phase_spectrum = (_whole(mode) for mode in ("complex", "magnitude", "angle", "phase"))


  class GaussianKDE:
      """A smooth estimate of how densely points lie."""

      def __init__(self, dataset, bw_method=None):
          self.dataset = np.atleast_2d(np.asarray(dataset, dtype=float))
          if not self.dataset.size > 1:
              raise ValueError("`dataset` input should have multiple elements.")
          self.dim, self.num_dp = self.dataset.shape
          self.factor = self._factor(bw_method)
          self.covariance = np.atleast_2d(np.cov(self.dataset, rowvar=1, bias=False)) * self.factor ** 2
          self.inv_cov = np.linalg.inv(self.covariance)
          self.norm_factor = np.sqrt(np.linalg.det(2 * np.pi * self.covariance)) * self.num_dp

      def scotts_factor(self):
          return self.num_dp ** (-1.0 / (self.dim + 4))

      def silverman_factor(self):
          return (self.num_dp * (self.dim + 2.0) / 4.0) ** (-1.0 / (self.dim + 4))

      def _factor(self, method):
          if method is None or isinstance(method, str) and method == "scott":
              return self.scotts_factor()
          if isinstance(method, str) and method == "silverman":
              return self.silverman_factor()
          if isinstance(method, (int, float)):
              return method
          if callable(method):
              return method(self)
          raise ValueError("`bw_method` should be 'scott', 'silverman', a scalar or a callable")

      def evaluate(self, points):
          points = np.atleast_2d(np.asarray(points, dtype=float))
          if points.shape[0] != self.dim:
              raise ValueError(f"points have dimension {points.shape[0]}, dataset has dimension {self.dim}")
          away = self.dataset[:, :, None] - points[:, None, :]
          energy = (away * np.einsum("ij,jkl->ikl", self.inv_cov, away)).sum(axis=0) / 2
          return np.exp(-energy).sum(axis=0) / self.norm_factor

      __call__ = evaluate
  """#
}
