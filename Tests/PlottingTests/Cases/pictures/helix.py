import numpy as np, matplotlib.pyplot as plt
fig=plt.figure(); ax=fig.add_subplot(projection='3d'); t=np.linspace(0,20,200); ax.plot(np.cos(t),np.sin(t),t,label='helix'); ax.scatter([0,1],[0,1],[5,10],c='r',marker='^'); ax.legend(); ax.view_init(30,-45); plt.show()
