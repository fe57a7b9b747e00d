import numpy as np, matplotlib.pyplot as plt
import matplotlib.gridspec as gridspec
fig=plt.figure(figsize=(8,6)); gs=gridspec.GridSpec(2,2,width_ratios=[1,2],height_ratios=[2,1]); a=fig.add_subplot(gs[0,:]); a.plot([1,2,3]); b=fig.add_subplot(gs[1,0]); b.scatter([1,2],[3,4],marker='x'); c=plt.subplot(gs[1,1]); c.hist(np.random.RandomState(1).randn(200),bins=20,histtype='step'); plt.show()
