import numpy as np, matplotlib.pyplot as plt
X=np.linspace(-np.pi,np.pi,256); C,S=np.cos(X),np.sin(X)
plt.figure(figsize=(8,6)); plt.plot(X,C,color="blue",linewidth=2.5,linestyle="-",label="cosine"); plt.plot(X,S,color="red",linewidth=2.5,label="sine")
plt.xlim(X.min()*1.1,X.max()*1.1); plt.xticks([-np.pi,-np.pi/2,0,np.pi/2,np.pi],[r'$-\pi$',r'$-\pi/2$',r'$0$',r'$+\pi/2$',r'$+\pi$']); plt.ylim(C.min()*1.1,C.max()*1.1); plt.yticks([-1,0,+1])
ax=plt.gca(); ax.spines['right'].set_color('none'); ax.spines['top'].set_color('none'); ax.xaxis.set_ticks_position('bottom'); ax.spines['bottom'].set_position(('data',0)); ax.yaxis.set_ticks_position('left'); ax.spines['left'].set_position(('data',0))
plt.legend(loc='upper left'); plt.show()
