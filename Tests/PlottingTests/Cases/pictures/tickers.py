import numpy as np, matplotlib.pyplot as plt
from matplotlib.ticker import MultipleLocator, FuncFormatter, MaxNLocator, PercentFormatter
fig,ax=plt.subplots(1,3,figsize=(12,3)); x=np.linspace(0,10,50)
ax[0].plot(x,np.sin(x)); ax[0].xaxis.set_major_locator(MultipleLocator(2)); ax[0].xaxis.set_minor_locator(MultipleLocator(0.5)); ax[0].yaxis.set_major_formatter(FuncFormatter(lambda v,p: f"{v:.1f}s"))
ax[1].plot(range(5)); ax[1].xaxis.set_major_locator(MaxNLocator(integer=True)); ax[1].yaxis.set_major_formatter(PercentFormatter(4))
ax[2].plot(x,x**2); ax[2].minorticks_on(); ax[2].grid(which='minor',alpha=0.3); ax[2].grid(which='major')
plt.show()
