import numpy as np, matplotlib.pyplot as plt
from mpl_toolkits.mplot3d import Axes3D
fig=plt.figure(); ax=fig.add_subplot(111,projection='3d'); X,Y=np.meshgrid(np.linspace(-3,3,30),np.linspace(-3,3,30)); ax.plot_surface(X,Y,X**2+Y**2,cmap='viridis'); ax.set_xlabel('x'); ax.set_ylabel('y'); ax.set_zlabel('z'); plt.show()
