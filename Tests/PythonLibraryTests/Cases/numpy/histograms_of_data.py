"""Histograms: bins that suit the data, weights, densities, several dimensions."""
import warnings

import numpy as np

warnings.simplefilter("ignore")
histogram, h2, hdd = np.histogram, np.histogram2d, np.histogramdd
rng = np.random.RandomState(3)
datas=[rng.randn(50), rng.randn(2000), rng.exponential(size=300), rng.randint(0,10,100), rng.randint(0,1000,57), np.array([1.,1,1,2]), np.array([5]), np.array([]), np.arange(7), rng.rand(5).astype(np.float32)]
for d in datas:
    for m in ['auto','fd','doane','scott','stone','rice','sturges','sqrt',10,[0,1,2,5]]:
        try:
            c,e=histogram(d,bins=m); print(m, c.tolist(), c.dtype, e.size, e[:3], e.dtype)
        except Exception as x: print(m, type(x).__name__, x)
for a in [dict(bins='x'),dict(bins=0),dict(bins=2.5),dict(bins=[2,1]),dict(range=(3,1)),dict(range=(0,np.inf)),dict(bins='auto',weights=np.ones(50)),dict(bins=[[1,2]]),dict(weights=[1,2]),dict(bins=5,density=True),dict(bins=4,range=(0,1),weights=np.arange(50))]:
    try: print(a.keys(), histogram(datas[0],**a))
    except Exception as x: print(type(x).__name__, x)
x,y=rng.randn(500),rng.rand(500)
for a in [dict(),dict(bins=(3,4)),dict(bins=[np.array([-1,0,1]),5]),dict(bins=[-1,0,.5,1]),dict(bins=3,range=[[-1,1],[0,.5]]),dict(bins=3,weights=y),dict(bins=3,density=True),dict(bins=0),dict(bins=(2,0)),dict(bins=([1,0],2))]:
    try:
        h,e,f=h2(x,y,**a); print(h.dtype,h.tolist() if h.size<20 else h.sum(),e,f)
    except Exception as q: print(type(q).__name__, q)
try: h2(x,y[:3])
except Exception as q: print(type(q).__name__, q)
h,e=hdd(rng.rand(100,3),bins=(2,3,2)); print(h.tolist(), type(e), len(e))
h,e=hdd(np.array([[1,2],[3,4],[1,2]]),bins=2); print(h,e)
try: hdd(rng.rand(10,3),bins=(2,3))
except Exception as q: print(type(q).__name__, q)
