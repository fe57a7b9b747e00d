import numpy as np, matplotlib.pyplot as plt
x,y=np.meshgrid(np.linspace(-2,2,12),np.linspace(-2,2,12))
plt.figure(); plt.quiver(x,y,-y,x); plt.title("rotation"); plt.show()
fig,ax=plt.subplots(); q=ax.quiver(x,y,x,-y,np.hypot(x,y),cmap='viridis'); ax.quiverkey(q,0.9,0.95,2,'2 m/s',labelpos='E'); ax.set_aspect('equal'); plt.show()
plt.quiver([0,0],[0,0],[1,2],[3,1],angles='xy',scale_units='xy',scale=1,color=['r','b']); plt.xlim(-1,4); plt.ylim(-1,4); plt.grid(); plt.show()
