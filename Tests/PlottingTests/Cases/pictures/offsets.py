import numpy as np, matplotlib.pyplot as plt
x=np.linspace(0,2,40); plt.plot(x,1e6*x**2); plt.xlabel('x'); plt.show()
plt.plot(x,1e-5*x); plt.show()
plt.plot(x,100000+x); plt.show()
