import numpy as np
import matplotlib.pyplot as plt
x = np.arange(100)
plt.plot(x, 0.9*np.exp(-x/20), label="loss")
plt.plot(x, 0.5*np.exp(-x/30)+0.1*np.sin(x/5), "r--", label="val loss")
plt.title("Training loss")
plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.show()
