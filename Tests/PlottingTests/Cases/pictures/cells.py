import numpy as np, matplotlib.pyplot as plt
from matplotlib.colors import ListedColormap
cm=ListedColormap(['#FFAAAA','#AAFFAA','#AAAAFF']); xx,yy=np.meshgrid(np.linspace(0,3,100),np.linspace(0,3,100)); Z=((xx+yy)//2).astype(int)
plt.figure(); plt.pcolormesh(xx,yy,Z,cmap=cm); plt.scatter([0.5,1.5,2.5],[0.5,1.5,2.5],c=[0,1,2],cmap=ListedColormap(['#FF0000','#00FF00','#0000FF']),edgecolor='k',s=20); plt.xlim(0,3); plt.ylim(0,3); plt.title("3-Class classification (k = 15)"); plt.show()
