# Lines of expressions and statements: what each gives, or how it fails, and what it warns of.
import warnings

import numpy as np

LINES = r"""
np.roots([1,-6,11,-6])
np.roots([1,0,1])
np.roots([1,2,3,4])
np.roots([2,-4])
np.roots([0,0,1,2,0])
np.roots([])
np.roots([3.2, 2, 1])
np.poly([1,2,3])
np.poly([1j,-1j])
np.poly([[1,2],[3,4]])
np.polyval([1,2,3],2)
np.polyval([1,2,3],[1,2,3])
p=np.poly1d([1,2,3])
p
print(p)
p(2)
p(np.array([1,2]))
p.r
p.c
p.order
p*p
p+1
p-p
p**2
2*p
p/2
p/np.poly1d([1,1])
p.deriv()
p.integ()
p[0], p[1], p[5]
print(np.poly1d([1,-2,0,4.5]))
print(np.poly1d([0]))
print(np.poly1d([-1,0,0,0,0,0,0,0,0,0,0,1]))
print(np.poly1d([1.5,2],variable='z'))
np.poly1d([1,2],True)
np.polyfit([0,1,2,3],[1,3,7,13],2)
np.polyfit([0.,1,2,3,4,5],[0,0.8,0.9,0.1,-0.8,-1.0],3)
np.polyfit([0,1,2,3,4],[1,3,7,13,20],1,cov=True)
np.poly1d(np.polyfit([0,1,2],[1,3,5],1))
np.polyder([1,2,3]), np.polyint([1,2,3]), np.polyadd([1,2],[1,2,3]), np.polysub([1,2],[1,2,3]), np.polymul([1,2],[1,-2])
np.polydiv([3,5,2],[2,1])
np.linalg.det([[1,2],[3,4]])
np.linalg.det(np.array([[2.,1],[1,3]]))
np.linalg.det(np.eye(3)*2)
np.linalg.det(np.zeros((2,2)))
np.linalg.slogdet([[1,2],[3,4]])
np.linalg.norm([3,4],ord=3), np.linalg.norm([3,4],ord=0), np.linalg.norm([[1,2],[3,4]],axis=1), np.linalg.norm([[1,2],[3,4]],axis=0,keepdims=True)
np.linalg.norm([3+4j,1])
np.linalg.inv(np.array([[1+1j,2],[3,4j]]))
np.linalg.solve(np.array([[1+1j,2],[3,4j]]),[1,2])
np.linalg.det(np.array([[1+1j,2],[3,4j]]))
np.mean([1,2,3],where=[True,False,True])
np.var([1,2,30],where=[True,True,False])
np.sum([1,2,3],initial=10), np.prod([1,2,3],initial=10), np.max([1,2],initial=5), np.min([1,2],initial=0)
np.max([1,2,9],where=[True,True,False],initial=0)
np.any([False,True],where=[True,False]), np.all([False,True],where=[False,True])
np.array([3,1,2]).sum(where=np.array([True,False,True]))
np.percentile([1,2,np.nan],50)
np.nanpercentile([[1,2,np.nan],[3,4,5]],50,axis=1)
np.quantile([1,2,3,4],[0.1,0.5],method='hazen')
np.quantile([1,2,3,4],0.3,method='bogus')
np.pad([1,2,3],2,mode='mean')
np.pad([1,2,3],(1,2),mode='linear_ramp',end_values=(5,-4))
np.pad([[1,2],[3,4]],1,mode='maximum')
np.pad([1,2,3],2,mode='symmetric'), np.pad([1,2,3],2,mode='wrap'), np.pad([1,2,3],2,mode='edge'), np.pad([1,2,3],2,mode='reflect')
np.r_[1:5], np.r_[0:1:5j], np.r_[[1,2],3,4:6]
np.c_[[1,2,3],[4,5,6]]
np.c_[np.array([[1,2,3]]),0,0]
np.r_['0,2',[1,2],[3,4]]
np.r_['-1',[[1,2]],[[3,4]]]
np.binary_repr(10), np.binary_repr(-5,8), np.base_repr(255,16)
np.unwrap([0,1,2,-1,0],period=4)
np.cross([1,2,3],[4,5,6])
np.cross([1,2],[3,4])
np.trace([[1,2],[3,4]],offset=1), np.trace(np.arange(8).reshape(2,2,2))
np.average([1,2,3],weights=[3,1,0]), np.average([[1,2],[3,4]],axis=0,weights=[1,3]), np.average([[1,2],[3,4]],axis=1,returned=True)
np.gradient([1,4,9,16.],[0,1,3,4],edge_order=2)
np.interp([10,370],[0,90,180],[1,2,3],period=360)
np.lexsort(([1,2,1],[2,1,1]))
np.int8(100)+np.int8(100)
np.int64(2**62)*4
np.finfo(np.float32).max, np.finfo(float).tiny, np.finfo(np.float16).eps
print(np.finfo(float))
print(np.iinfo(np.int32))
np.zeros((2,3),order='F').flags.f_contiguous
np.arange(6).reshape(2,3,order='F')
np.arange(6).reshape(2,3).ravel(order='F')
np.arange(6).reshape(2,3).flatten('F')
np.asfortranarray(np.arange(4).reshape(2,2)).flags['F_CONTIGUOUS']
np.array([[1,2],[3,4]],order='F').strides
"""

names = {"np": np}
for line in LINES.strip().splitlines():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            try:
                code = compile(line, "line", "eval")
            except SyntaxError:
                exec(compile(line, "line", "exec"), names)
                continue
            value = eval(code, names)
            text = repr(value)
            if isinstance(value, np.ndarray):
                text += f" {value.dtype} {value.shape}"
        except Exception as error:
            text = f"{type(error).__name__}: {error}"
    for warning in caught:
        text += f" [{warning.category.__name__}: {warning.message}]"
    print(f"{line}\n  {text}")
