import numpy as np, matplotlib.pyplot as plt
cm=np.array([[13,0,0],[0,10,6],[0,2,9]]); fig,ax=plt.subplots(); im=ax.imshow(cm,cmap=plt.cm.Blues); ax.figure.colorbar(im,ax=ax); ax.set(xticks=np.arange(3),yticks=np.arange(3),xticklabels=list('abc'),yticklabels=list('abc'),title='Confusion matrix',ylabel='True label',xlabel='Predicted label')
for i in range(3):
    for j in range(3): ax.text(j,i,format(cm[i,j],'d'),ha='center',va='center',color='white' if cm[i,j]>cm.max()/2 else 'black')
plt.show()
