import numpy as np, matplotlib.pyplot as plt
x=np.linspace(0,10,100); y=np.sin(x)
plt.fill_between(x,y-0.2,y+0.2,color='gray',alpha=0.2,label='conf'); plt.plot(x,y,'k-'); plt.errorbar(x[::10],y[::10],yerr=0.1,xerr=0.2,fmt='.r'); plt.step(x[::5],y[::5]-2,where='mid'); plt.legend(loc='lower left',frameon=False); plt.minorticks_on(); plt.show()
