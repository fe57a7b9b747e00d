import numpy as np, matplotlib.pyplot as plt
x=np.linspace(-5,5,200); fig,ax=plt.subplots(2,2,sharex=True,figsize=(8,6))
ax[0,0].plot(x,np.maximum(0,x)); ax[0,0].set_title('ReLU'); ax[0,1].plot(x,1/(1+np.exp(-x)),'g'); ax[0,1].set_title('sigmoid'); ax[1,0].plot(x,np.tanh(x),'r'); ax[1,0].set_title('tanh'); ax[1,1].plot(x,np.where(x>0,x,0.01*x),'k'); ax[1,1].set_title('leaky')
for a in ax.ravel(): a.grid(True); a.axhline(0,color='k',lw=0.5)
plt.show()
