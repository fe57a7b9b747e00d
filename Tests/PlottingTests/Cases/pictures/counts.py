import numpy as np, matplotlib.pyplot as plt
rng=np.random.RandomState(0); h=plt.hist2d(rng.randn(1000),rng.randn(1000),bins=30,cmap='Blues'); plt.colorbar(label='counts'); plt.show()
plt.hist([rng.randn(100),rng.randn(100)+1],bins=15,label=['a','b']); plt.legend(); plt.show()
