import numpy as np, matplotlib.pyplot as plt
fig,axes=plt.subplots(4,4,figsize=(8,8)); rng=np.random.RandomState(0)
for i,ax in enumerate(axes.flat):
    ax.imshow(rng.rand(8,8),cmap='gray_r',interpolation='nearest'); ax.set_title(f'label {i}',fontsize=8); ax.set_xticks([]); ax.set_yticks([])
plt.tight_layout(); plt.show()
