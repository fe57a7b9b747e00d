import numpy as np, matplotlib.pyplot as plt
t = np.arange(0., 5., 0.2)
plt.plot(t, t, 'r--', t, t**2, 'bs', t, t**3, 'g^'); plt.ylabel('some numbers'); plt.show()
