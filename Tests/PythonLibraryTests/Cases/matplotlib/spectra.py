import numpy as np
import matplotlib.pyplot as plt
from matplotlib import mlab

x = np.sin(np.arange(64) * 0.7) + np.arange(64) % 5 / 10
power, frequencies = mlab.psd(x, NFFT=16, Fs=10, noverlap=8)
print(np.round(power, 6).tolist(), frequencies.tolist())
found, frequencies, times = mlab.specgram(x, NFFT=16, Fs=4, noverlap=4)
print(found.shape, np.round(found[:3, 0], 6).tolist(), times.tolist())
for name in ("magnitude_spectrum", "angle_spectrum"):
    values, frequencies = getattr(mlab, name)(x[:8], Fs=2)
    print(name, np.round(values, 6).tolist(), frequencies.tolist())
print(np.round(mlab.detrend_linear(x[:4]), 6).tolist())
density = mlab.GaussianKDE(x, "silverman")
print(round(float(density.factor), 6), np.round(density([0.0, 0.5]), 6).tolist())
lags, values, lines, base = plt.xcorr(x, x[::-1], maxlags=3)
print(lags.tolist(), np.round(values, 6).tolist())
try:
    mlab.psd(x, NFFT=8, noverlap=8)
except ValueError as error:
    print(error)
plt.close("all")
