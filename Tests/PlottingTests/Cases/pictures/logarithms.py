import numpy as np
import matplotlib.pyplot as plt
x = np.logspace(-3, 3, 50)
plt.figure(figsize=(10,4))
plt.subplot(121)
plt.loglog(x, x**2, "b.-", label=r"$x^2$"); plt.loglog(x, x**0.5, label=r"$\sqrt{x}$"); plt.legend(); plt.grid(True, which="both")
plt.subplot(122)
plt.fill_between(np.linspace(0,1,20), np.linspace(0,1,20)**2, alpha=0.3, label="area")
plt.barh(["x","y","z"], [0.3,0.5,0.9], height=0.1)
ax = plt.gca(); ax2 = ax.twinx(); ax2.plot([0,1],[1000000,3000000],"r"); ax2.set_ylabel("big")
plt.show()
