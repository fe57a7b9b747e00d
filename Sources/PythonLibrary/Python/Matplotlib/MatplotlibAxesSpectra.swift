extension PythonSource {
  static let matplotlibAxesSpectraModule = #"""
  """Axes: spectra and how signals resemble each other."""

  import numpy as np
  from matplotlib import mlab
  from matplotlib._choices import check


  class SpectrumMethods:
      def xcorr(self, x, y, normed=True, detrend=mlab.detrend_none, usevlines=True, maxlags=10, *, data=None, **kwargs):
          count = len(x)
          if count != len(y):
              raise ValueError("x and y must be equal length")
          x, y = detrend(np.asarray(x, dtype=float)), detrend(np.asarray(y, dtype=float))
          found = np.correlate(x, y, mode="full")
          if normed:
              found = found / np.sqrt(np.dot(x, x) * np.dot(y, y))
          maxlags = count - 1 if maxlags is None else maxlags
          if maxlags >= count or maxlags < 1:
              raise ValueError("maxlags must be None or strictly positive < %d" % count)
          lags = np.arange(-maxlags, maxlags + 1)
          found = found[count - 1 - maxlags:count + maxlags]
          if usevlines:
              lines = self.vlines(lags, [0], found, **kwargs)
              kwargs.pop("label", "")
              return lags, found, lines, self.axhline(**kwargs)
          kwargs.setdefault("marker", "o")
          kwargs.setdefault("linestyle", "None")
          line, = self.plot(lags, found, **kwargs)
          return lags, found, line, None

      def acorr(self, x, **kwargs):
          return self.xcorr(x, x, **kwargs)

      def _decibels(self, frequencies, values, shift, label, kwargs):
          line = self.plot(frequencies + shift, 10 * np.log10(values), **kwargs)
          self.set_xlabel("Frequency")
          self.set_ylabel(label)
          self.grid(True)
          low, high = self._limits(self.yaxis)
          step = max(10 * int(np.log10(high - low)), 1)
          self.set_yticks(np.arange(np.floor(low), np.ceil(high) + 1, step))
          return line

      def psd(self, x, NFFT=None, Fs=None, Fc=None, detrend=None, window=None, noverlap=None, pad_to=None, sides=None, scale_by_freq=None,
              return_line=None, *, data=None, **kwargs):
          Fc = 0 if Fc is None else Fc
          found, frequencies = mlab.psd(x, NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq)
          per = "dB/Hz" if scale_by_freq in (None, True) else "dB"
          line = self._decibels(frequencies, found, Fc, "Power Spectral Density (%s)" % per, kwargs)
          return (found, frequencies, line) if return_line else (found, frequencies)

      def csd(self, x, y, NFFT=None, Fs=None, Fc=None, detrend=None, window=None, noverlap=None, pad_to=None, sides=None, scale_by_freq=None,
              return_line=None, *, data=None, **kwargs):
          Fc = 0 if Fc is None else Fc
          found, frequencies = mlab.csd(x, y, NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq)
          line = self._decibels(frequencies, np.abs(found), Fc, "Cross Spectrum Magnitude (dB)", kwargs)
          return (found, frequencies, line) if return_line else (found, frequencies)

      def cohere(self, x, y, NFFT=256, Fs=2, Fc=0, detrend=mlab.detrend_none, window=mlab.window_hanning, noverlap=0, pad_to=None, sides="default",
                 scale_by_freq=None, *, data=None, **kwargs):
          found, frequencies = mlab.cohere(x, y, NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq)
          self.plot(frequencies + Fc, found, **kwargs)
          self.set_xlabel("Frequency")
          self.set_ylabel("Coherence")
          self.grid(True)
          return found, frequencies

      def magnitude_spectrum(self, x, Fs=None, Fc=None, window=None, pad_to=None, sides=None, scale=None, *, data=None, **kwargs):
          scale = "linear" if scale in (None, "default") else scale
          check("scale", scale, ["linear", "dB"])
          found, frequencies = mlab.magnitude_spectrum(x, Fs, window, pad_to, sides)
          frequencies = frequencies + (0 if Fc is None else Fc)
          line, = self.plot(frequencies, found if scale == "linear" else 20 * np.log10(found), **kwargs)
          self.set_xlabel("Frequency")
          self.set_ylabel("Magnitude (energy)" if scale == "linear" else "Magnitude (dB)")
          return found, frequencies, line

      def angle_spectrum(self, x, Fs=None, Fc=None, window=None, pad_to=None, sides=None, *, data=None, **kwargs):
          return self._angles(mlab.angle_spectrum, "Angle (radians)", x, Fs, Fc, window, pad_to, sides, kwargs)

      def phase_spectrum(self, x, Fs=None, Fc=None, window=None, pad_to=None, sides=None, *, data=None, **kwargs):
          return self._angles(mlab.phase_spectrum, "Phase (radians)", x, Fs, Fc, window, pad_to, sides, kwargs)

      def _angles(self, measure, label, x, Fs, Fc, window, pad_to, sides, kwargs):
          found, frequencies = measure(x, Fs, window, pad_to, sides)
          frequencies = frequencies + (0 if Fc is None else Fc)
          line, = self.plot(frequencies, found, **kwargs)
          self.set_xlabel("Frequency")
          self.set_ylabel(label)
          return found, frequencies, line

      def specgram(self, x, NFFT=None, Fs=None, Fc=None, detrend=None, window=None, noverlap=None, cmap=None, xextent=None, pad_to=None, sides=None,
                   scale_by_freq=None, mode=None, scale=None, vmin=None, vmax=None, *, data=None, **kwargs):
          NFFT, Fs, Fc = 256 if NFFT is None else NFFT, 2 if Fs is None else Fs, 0 if Fc is None else Fc
          noverlap = 128 if noverlap is None else noverlap
          if mode == "complex":
              raise ValueError("Cannot plot a complex specgram")
          if scale is None or scale == "default":
              scale = "linear" if mode in ("angle", "phase") else "dB"
          elif mode in ("angle", "phase") and scale == "dB":
              raise ValueError("Cannot use dB scale with angle or phase mode")
          found, frequencies, times = mlab.specgram(x, NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq, mode)
          if scale == "linear":
              shown = found
          elif scale == "dB":
              shown = (10 if mode is None or mode in ("default", "psd") else 20) * np.log10(found)
          else:
              raise ValueError(f"Unknown scale {scale!r}")
          if xextent is None:
              half = (NFFT - noverlap) / Fs / 2
              xextent = float(times.min() - half), float(times.max() + half)
          if "origin" in kwargs:
              raise TypeError("specgram() got an unexpected keyword argument 'origin'")
          image = self.imshow(np.flipud(shown), cmap, extent=(*xextent, float(frequencies[0] + Fc), float(frequencies[-1] + Fc)), vmin=vmin, vmax=vmax,
                              origin="upper", aspect=kwargs.pop("aspect", "auto"), **kwargs)
          return found, frequencies + Fc, times, image
  """#
}
