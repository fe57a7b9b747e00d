import numpy as np
import matplotlib.pyplot as plt
np.random.seed(0)
X = np.random.randn(100, 2); y = (X[:,0]*X[:,1] > 0).astype(int)
xx, yy = np.meshgrid(np.arange(-3, 3, 0.05), np.arange(-3, 3, 0.05))
Z = (xx*yy + 0.3*xx > 0).astype(int)
plt.contourf(xx, yy, Z, cmap=plt.cm.Spectral, alpha=0.8)
plt.scatter(X[:, 0], X[:, 1], c=y, s=40, cmap=plt.cm.Spectral)
plt.xlim(xx.min(), xx.max())
plt.ylim(yy.min(), yy.max())
plt.show()
