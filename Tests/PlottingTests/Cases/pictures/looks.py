import numpy as np, matplotlib.pyplot as plt
plt.style.use('ggplot'); x=np.linspace(0,1,20); plt.plot(x,x,label='a'); plt.plot(x,x**2,label='b'); plt.legend(); plt.title('styled'); plt.show()
plt.style.use('default'); plt.rcParams['figure.figsize']=(5,3); plt.rcParams['lines.linewidth']=3; plt.plot(x,np.sqrt(x)); plt.show()
