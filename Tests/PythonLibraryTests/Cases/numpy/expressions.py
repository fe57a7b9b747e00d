# Lines of expressions and statements: what each gives, or how it fails, and what it warns of.
import warnings

import numpy as np

LINES = r"""
(np.arange(0).reshape((3,-1)))[-1, 1:]
(np.arange(0).reshape((3,-1)))[[True,False]]
(np.arange(0).reshape(-1)) >= (np.arange(6).reshape(-1,1))
(np.arange(0).reshape(-1))[...]
(np.arange(0).reshape(-1,1)) + (3)
(np.arange(0).reshape(-1,1))[2:0, ::-1, np.array([0,0,1])]
(np.arange(0).reshape(2,-1)) == (np.linspace(1e-05,-5,12))
(np.arange(0).reshape(2,-1))[-3:, np.newaxis]
(np.arange(0).reshape(2,-1))[::-1, ...]
(np.arange(1).reshape((3,-1))).diagonal()
(np.arange(1).reshape((3,-1)))[..., -1, np.array([0,0,1])]
(np.arange(1).reshape(-1)) & (np.linspace(0,10000000000.0,6))
(np.arange(1).reshape(-1)).mean()
(np.arange(1).reshape(-1))[5]
(np.arange(1).reshape(-1,1)) < (np.ones((),dtype=np.int16)*0)
(np.arange(1).reshape(-1,1))[np.array([0,0,1])]
(np.arange(1).reshape(2,-1)) | (np.ones((2,3,4),dtype=np.int16)*2)
(np.arange(1).reshape(2,-1))[True, 1]
(np.arange(12).reshape((3,-1))) - (np.float32(2))
(np.arange(12).reshape((3,-1))).astype(float)
(np.arange(12).reshape((3,-1)))[5]
(np.arange(12).reshape(-1)) * (np.arange(6).reshape(2,-1))
(np.arange(12).reshape(-1)) == (3)
(np.arange(12).reshape(-1)).item()
(np.arange(12).reshape(-1))[[], True]
(np.arange(12).reshape(-1,1))[-1, 0]
(np.arange(12).reshape(2,-1)) % (1j)
(np.arange(12).reshape(2,-1)) // (np.arange(6).reshape(-1,1))
(np.arange(12).reshape(2,-1))[2:0]
(np.arange(24).reshape((3,-1))) + (3)
(np.arange(24).reshape((3,-1)))[5, ::2, 0]
(np.arange(24).reshape(-1,1)) & (np.arange(0).reshape(-1))
(np.arange(24).reshape(-1,1)).all()
(np.arange(24).reshape(-1,1))[np.array([0,0,1])]
(np.arange(24).reshape(2,-1)) / (np.linspace(-1,10000000000.0,2))
(np.arange(24).reshape(2,-1))[-1]
(np.arange(24).reshape(2,-1))[np.newaxis]
(np.arange(5).reshape((3,-1)))[::-1]
(np.arange(5).reshape(-1)) >= (np.zeros((5,5),dtype=int))
(np.arange(5).reshape(-1))[-3:]
(np.arange(5).reshape(-1))[[[0,1],[1,0]], 0]
(np.arange(5).reshape(-1,1)) // (np.arange(0).reshape(-1,1))
(np.arange(5).reshape(-1,1))[5, ::-1]
(np.arange(5).reshape(2,-1)) ** (np.linspace(1e-05,1,3))
(np.arange(5).reshape(2,-1)).sum()
(np.arange(5).reshape(2,-1))[::-1]
(np.arange(6).reshape((3,-1)))[-1]
(np.arange(6).reshape(-1)) < (1j)
(np.arange(6).reshape(-1)).nbytes
(np.arange(6).reshape(-1))[[True,False], -3:, 1]
(np.arange(6).reshape(-1,1)) < (np.linspace(100000000.0,10000000000.0,2))
(np.arange(6).reshape(-1,1))[..., -1, 1:100:3]
(np.arange(6).reshape(2,-1)) + (np.linspace(-1,10,12))
(np.arange(6).reshape(2,-1))[1:]
(np.array(5)) < (np.arange(24).reshape(2,-1))
(np.array(5))[2:0, [True,False]]
(np.array(['a','bb','c']))[[[0,1],[1,0]]]
(np.array([0.1+0.2,1/3])) < (np.zeros((2,3),dtype=complex))
(np.array([0.1+0.2,1/3]))[[[0,1],[1,0]]]
(np.array([1+2j,3.5-1j])) / (np.ones((),dtype=np.int16)*0)
(np.array([1+2j,3.5-1j]))[[[0,1],[1,0]]]
(np.array([1,2,3],dtype=np.uint8))[::-1, -3:]
(np.array([1.5,np.nan,-np.inf])) >= (-1)
(np.array([1.5,np.nan,-np.inf]))[[0,1]]
(np.array([1e-10,1,1e10])) | (np.arange(6).reshape(-1))
(np.array([1e300,-1e300])).astype(np.uint8)
(np.array([True,False,True])) * (np.linspace(1e-05,10,12))
(np.array([True,False,True])) @ (np.arange(24).reshape(-1))
(np.array([True,False,True]))[1:100:3, [[0,1],[1,0]], :]
(np.array([[1,2],[3,4]])) / ([1,2,3])
(np.array([[1.123456789,1e-7],[123456.789,-0.0]])) >= (3)
(np.array([])) % (2)
(np.array([]))[[], -3:]
(np.eye(1)) == (np.linspace(0,-5,6))
(np.eye(1)).astype(np.uint8)
(np.eye(1))[::-1, -1, ...]
(np.eye(2)) - (0.5)
(np.eye(2)) @ (-1)
(np.eye(2))[-1]
(np.eye(2))[[[0,1],[1,0]]]
(np.eye(3)) ** (2)
(np.eye(3)) // (-1)
(np.eye(3)).all()
(np.eye(3))[...]
(np.eye(3))[[0,1], 2:0]
(np.eye(4)) * (np.array([1,2,3],dtype=np.uint8))
(np.eye(4)) == (np.eye(3))
(np.eye(4))[1:100:3, [True,False]]
(np.eye(4))[np.newaxis]
(np.float32([1.1,2.2,3.3]))[1:100:3, 2:0]
(np.linspace(-1,-5,12))[[], None]
(np.linspace(-1,-5,5)) >= (np.linspace(100000000.0,-5,12))
(np.linspace(-1,1,1)) * (3)
(np.linspace(-1,1,2)) / (np.eye(4))
(np.linspace(-1,1,5))[[0,1]]
(np.linspace(-1,10,12)) + (2)
(np.linspace(-1,10,5)) % ([1,2,3])
(np.linspace(-1,10000000000.0,2)) | (np.arange(24).reshape(2,-1))
(np.linspace(0,-5,12)) + ([1,2,3])
(np.linspace(0,-5,2)) ** (np.eye(3))
(np.linspace(0,-5,3))[-1]
(np.linspace(0,-5,5))[[[0,1],[1,0]]]
(np.linspace(0,1,12)) < (np.ones((0,),dtype=int)*3)
(np.linspace(0,1,2)).trace()
(np.linspace(0,1,5)).reshape(3,2)
(np.linspace(0,10,12))[-7]
(np.linspace(0,10,5)) == (1j)
(np.linspace(0,10,6)).flags.c_contiguous
(np.linspace(0,10000000000.0,12))[[[0,1],[1,0]]]
(np.linspace(0,10000000000.0,5)) * (0.5)
(np.linspace(0,10000000000.0,5))[np.newaxis, 1:100:3]
(np.linspace(100000000.0,-5,1))[-7, [[0,1],[1,0]]]
(np.linspace(100000000.0,-5,3)).argmax()
(np.linspace(100000000.0,1,1)) @ (True)
(np.linspace(100000000.0,1,3)) - (np.arange(0).reshape(-1,1))
(np.linspace(100000000.0,1,6))[-1, 2:0]
(np.linspace(100000000.0,10,2)) == (np.ones((3,1),dtype=float)*0)
(np.linspace(100000000.0,10,5)) // (-1)
(np.linspace(100000000.0,10,6)).shape
(np.linspace(100000000.0,10000000000.0,12)) @ (np.ones((2,0),dtype=np.uint8)*2)
(np.linspace(100000000.0,10000000000.0,3))[-3:]
(np.linspace(100000000.0,10000000000.0,6))[1]
(np.linspace(1e-05,-5,12))[5, 0]
(np.linspace(1e-05,-5,6)).all()
(np.linspace(1e-05,1,12)) >= ([1,2,3])
(np.linspace(1e-05,1,3)) | (np.eye(3))
(np.linspace(1e-05,1,6)) | (2)
(np.linspace(1e-05,10,1)).nonzero()
(np.linspace(1e-05,10,12))[::-1]
(np.linspace(1e-05,10,3))[np.newaxis]
(np.linspace(1e-05,10000000000.0,1)).copy()
(np.linspace(1e-05,10000000000.0,5))[1:]
(np.ones((),dtype=complex)*-1)[-7]
(np.ones((),dtype=np.float32)*0).nbytes
(np.ones((),dtype=np.uint8)*-1) @ ([1,2,3])
(np.ones((0,),dtype=bool)*2)[1:]
(np.ones((0,),dtype=int)*1) | (np.linspace(100000000.0,1,2))
(np.ones((0,),dtype=np.float32)*3)[[True,False], 5, 5]
(np.ones((0,),dtype=np.int16)*2)[-7]
(np.ones((1,3),dtype=float)*3) >= (np.int64(3))
(np.ones((1,3),dtype=np.int16)*1)[True]
(np.ones((2,0),dtype=float)*0)[[True,False], 1:]
(np.ones((2,0),dtype=np.float16)*0).itemsize
(np.ones((2,0),dtype=np.uint8)*1).astype(int)
(np.ones((2,3),dtype=np.float32)*1)[0, ::2]
(np.ones((2,3),dtype=np.uint8)*1)[[]]
(np.ones((2,3,4),dtype=float)*-1) @ (np.ones((),dtype=bool)*1)
(np.ones((2,3,4),dtype=int)*1).astype(float)
(np.ones((2,3,4),dtype=np.float16)*-1).cumsum()
(np.ones((2,3,4),dtype=np.uint8)*-1) | (np.arange(24).reshape(-1))
(np.ones((3,1),dtype=float)*2).argmax()
(np.ones((3,1),dtype=np.float32)*0) / (1j)
(np.ones((3,2),dtype=bool)*0)[2:0]
(np.ones((3,2),dtype=int)*-1) ** (np.array([1e-10,1,1e10]))
(np.ones((3,2),dtype=np.int16)*0) / (np.arange(24).reshape(-1,1))
(np.ones((4,),dtype=bool)*0).min()
(np.ones((4,),dtype=int)*3) @ (1j)
(np.ones((4,),dtype=np.uint8)*3)[:, [0,1]]
(np.ones((5,5),dtype=int)*3).cumsum()
(np.ones((5,5),dtype=np.int16)*1) | (np.int64(3))
(np.ones(1,dtype=complex)*1) * (np.float32(2))
(np.ones(1,dtype=float)*0).ravel()
(np.ones(1,dtype=np.int16)*3)[::2]
(np.ones(6,dtype=int)*-1)[:]
(np.ones(6,dtype=np.float16)*1).all()
(np.ones(6,dtype=np.uint8)*0).tolist()
(np.zeros((),dtype=np.float32)) == (np.array([123456789,1]))
(np.zeros((0,),dtype=complex)) // (-1)
(np.zeros((0,),dtype=np.float16)) + (np.arange(0).reshape(2,-1))
(np.zeros((0,),dtype=np.uint8)).min()
(np.zeros((1,3),dtype=int)) >= (np.arange(5).reshape(2,-1))
(np.zeros((2,0),dtype=bool)) + (np.linspace(-1,10000000000.0,5))
(np.zeros((2,0),dtype=int))[np.array([0,0,1])]
(np.zeros((2,3),dtype=complex)) // (-1)
(np.zeros((2,3),dtype=np.float32))[np.newaxis]
(np.zeros((2,3,4),dtype=np.int16)) @ (np.eye(4))
(np.zeros((3,1),dtype=np.int16)).flatten()
(np.zeros((3,2),dtype=int)).max()
(np.zeros((3,2),dtype=np.int16))[1:, None]
(np.zeros((4,),dtype=np.uint8)) * (np.arange(6).reshape((3,-1)))
(np.zeros((5,5),dtype=int)) * (np.array([True,False,True]))
(np.zeros(1,dtype=bool))[-1]
(np.zeros(6,dtype=float))[True]
(np.zeros(6,dtype=np.uint8))[-1, ::2]
np.abs(np.linspace(0,-5,3))
np.add(np.arange(24).reshape(-1), 2)
np.all(np.arange(24).reshape((3,-1)), axis=(0,1))
np.all(np.eye(4), axis=-1)
np.all(np.linspace(100000000.0,10,1), axis=1, keepdims=True)
np.all(np.ones((3,1),dtype=np.int16)*1, 0)
np.angle(np.arange(0).reshape((3,-1)))
np.any(np.arange(1).reshape(2,-1))
np.any(np.array([]))
np.any(np.linspace(1e-05,10,3), axis=1)
np.any(np.ones((5,5),dtype=np.float32)*0, axis=-1)
np.append(np.ones((5,5),dtype=np.float16)*2, 2, 1)
np.arctan2(np.ones((2,3),dtype=np.float32)*3, (2,3))
np.argmax(np.arange(24).reshape(-1), axis=-1, keepdims=True)
np.argmax(np.eye(1))
np.argmax(np.linspace(0,10,1), 0, keepdims=True)
np.argmax(np.ones((0,),dtype=np.float32)*0, axis=-1)
np.argmin(np.eye(3))
np.argsort(np.arange(5).reshape((3,-1)), axis=2)
np.argsort(np.eye(3))
np.argsort(np.ones((5,5),dtype=complex)*3, 1, keepdims=True)
np.argwhere(np.array([[1.123456789,1e-7],[123456.789,-0.0]]))
np.array2string(np.arange(0).reshape((3,-1)), precision=10, suppress_small=True, separator=',')
np.array2string(np.arange(12).reshape(-1,1), precision=2, suppress_small=False, separator=' ')
np.array2string(np.arange(5).reshape(-1,1), precision=3, suppress_small=False, separator=' ')
np.array2string(np.array([True,False,True]), precision=2, suppress_small=True, separator=',')
np.array2string(np.eye(1), precision=2, suppress_small=False, separator=',')
np.array2string(np.eye(4), precision=3, suppress_small=False, separator=',')
np.array2string(np.linspace(1e-05,10,6), precision=2, suppress_small=False, separator=',')
np.array2string(np.ones((),dtype=np.uint8)*3, precision=3, suppress_small=True, separator=', ')
np.array2string(np.ones((2,3),dtype=np.float16)*-1, precision=3, suppress_small=True, separator=',')
np.array2string(np.ones((5,5),dtype=int)*0, precision=10, suppress_small=False, separator=' ')
np.array2string(np.zeros((0,),dtype=float), precision=10, suppress_small=True, separator=' ')
np.array_equal(np.arange(1).reshape((3,-1)), 2, 1)
np.atleast_2d(np.array([1,2,3],dtype=np.uint8))
np.atleast_2d(np.zeros((1,3),dtype=np.float16))
np.broadcast_to(np.ones((1,3),dtype=np.float16)*0, (2,3))
np.cbrt(np.arange(5).reshape(-1,1))
np.column_stack([np.arange(12).reshape(-1), np.arange(1).reshape((3,-1))])
np.column_stack([np.arange(6).reshape(2,-1), np.arange(6).reshape(2,-1)])
np.column_stack([np.eye(2), np.eye(2)])
np.column_stack([np.linspace(100000000.0,10000000000.0,6), np.array([[1,2],[3,4]])])
np.column_stack([np.ones((2,3,4),dtype=np.uint8)*3, np.ones((2,3,4),dtype=np.uint8)*3])
np.concatenate([np.arange(1).reshape((3,-1)), np.float32([1.1,2.2,3.3])])
np.concatenate([np.arange(6).reshape(2,-1), np.arange(0).reshape(2,-1)])
np.concatenate([np.eye(2), np.zeros((),dtype=np.int16)])
np.concatenate([np.linspace(-1,10000000000.0,1), np.linspace(-1,10000000000.0,1)])
np.concatenate([np.ones((0,),dtype=np.float32)*3, np.ones((0,),dtype=np.float32)*3])
np.concatenate([np.zeros((3,2),dtype=np.float16), np.eye(3)])
np.conj(np.eye(2))
np.convolve(np.arange(5).reshape((3,-1)), np.linspace(100000000.0,10,5), 1)
np.copysign(np.linspace(100000000.0,10,3), 0, 1)
np.count_nonzero(np.zeros((2,3,4),dtype=np.uint8))
np.cumprod(np.arange(1).reshape(2,-1))
np.cumprod(np.ones((),dtype=np.float16)*1)
np.cumprod(np.zeros((0,),dtype=complex))
np.cumsum(np.arange(24).reshape((3,-1)))
np.cumsum(np.eye(3), 1)
np.cumsum(np.linspace(1e-05,10,2), 1)
np.cumsum(np.ones((1,3),dtype=np.int16)*0)
np.cumsum(np.zeros((3,2),dtype=float))
np.degrees(np.ones((3,1),dtype=complex)*2)
np.diag(np.arange(6).reshape((3,-1)))
np.diff(np.arange(1).reshape(2,-1))
np.diff(np.eye(1), 2, keepdims=True)
np.diff(np.linspace(-1,10,5), 2)
np.diff(np.linspace(1e-05,10000000000.0,6))
np.diff(np.ones((4,),dtype=bool)*3, axis=2)
np.diff(np.zeros((2,3),dtype=np.float32), 0)
np.divide(np.ones((3,1),dtype=float)*1, 0)
np.dstack([np.arange(1).reshape(-1), np.arange(6).reshape(-1,1)])
np.dstack([np.arange(5).reshape(2,-1), np.array([[1,2],[3,4]])])
np.dstack([np.linspace(1e-05,10,5), np.arange(5).reshape((3,-1))])
np.dstack([np.ones((4,),dtype=np.float32)*3, np.arange(24).reshape(-1,1)])
np.dstack([np.zeros(6,dtype=int), np.zeros(6,dtype=int)])
np.exp(np.eye(3))
np.exp(np.ones((4,),dtype=np.float16)*3)
np.expand_dims(np.arange(5).reshape((3,-1)), 2, keepdims=True)
np.expand_dims(np.ones((2,3,4),dtype=bool)*2, 2, keepdims=True)
np.flatnonzero(np.ones((2,3),dtype=bool)*1)
np.flip(np.eye(3))
np.flip(np.ones((2,3,4),dtype=bool)*0)
np.fliplr(np.array([1,2,3],dtype=np.uint8))
np.fliplr(np.ones((0,),dtype=np.float32)*1)
np.floor(np.float32([1.1,2.2,3.3]))
np.floor(np.ones((2,3,4),dtype=np.float16)*0)
np.full_like(np.ones((0,),dtype=float)*3, np.linspace(0,10,12), 1)
np.hstack([np.arange(12).reshape(2,-1), np.arange(12).reshape(2,-1)])
np.hstack([np.eye(3), np.arange(1).reshape(-1)])
np.hstack([np.linspace(1e-05,-5,5), np.linspace(1e-05,-5,5)])
np.hstack([np.ones(1,dtype=bool)*3, np.ones(1,dtype=bool)*3])
np.hypot(np.linspace(-1,1,1), [0,1])
np.imag(np.arange(24).reshape(-1,1))
np.imag(np.zeros((3,2),dtype=int))
np.insert(np.eye(4), 0)
np.isclose(np.zeros((2,0),dtype=np.float16), [0,1], 1)
np.isnan(np.arange(5).reshape((3,-1)))
np.isnan(np.ones(1,dtype=np.float16)*-1)
np.kron(np.linspace(-1,10,12), np.zeros((3,1),dtype=np.float16), 1)
np.log1p(np.arange(12).reshape(-1))
np.log1p(np.linspace(0,10,3))
np.logical_not(np.arange(0).reshape((3,-1)))
np.logical_not(np.linspace(1e-05,10,3))
np.matmul(np.linspace(0,1,5), np.array([0.1+0.2,1/3]))
np.max(np.array(['a','bb','c']))
np.max(np.linspace(-1,10000000000.0,2), axis=2)
np.max(np.ones((4,),dtype=np.float16)*-1)
np.mean(np.float32([1.1,2.2,3.3]), axis=1)
np.mean(np.linspace(100000000.0,10000000000.0,3))
np.mean(np.ones((4,),dtype=bool)*0, axis=1)
np.median(np.arange(1).reshape((3,-1)))
np.median(np.array([1e300,-1e300]), axis=2)
np.median(np.linspace(1e-05,10000000000.0,1), 2, keepdims=True)
np.median(np.ones(1,dtype=np.float32)*-1)
np.min(np.eye(1))
np.min(np.linspace(1e-05,-5,3))
np.minimum(np.arange(12).reshape((3,-1)), np.eye(3))
np.nan_to_num(np.arange(6).reshape((3,-1)))
np.ndim(np.arange(1).reshape(2,-1))
np.ndim(np.linspace(1e-05,10000000000.0,3))
np.negative(np.linspace(1e-05,1,5))
np.nonzero(np.arange(12).reshape((3,-1)))
np.nonzero(np.eye(3))
np.nonzero(np.ones((4,),dtype=int)*-1)
np.prod(np.arange(0).reshape(-1), 2, keepdims=True)
np.prod(np.eye(1))
np.prod(np.linspace(100000000.0,1,2), axis=2)
np.ptp(np.arange(5).reshape(-1))
np.ptp(np.ones((3,1),dtype=complex)*3)
np.ravel(np.eye(1))
np.real(np.arange(12).reshape(2,-1))
np.real(np.linspace(0,-5,2))
np.reciprocal(np.ones((4,),dtype=int)*3)
np.repeat(np.array([1+2j,3.5-1j]), 1)
np.repeat(np.linspace(100000000.0,1,5), axis=1)
np.repeat(np.zeros((),dtype=np.float32), axis=2, keepdims=True)
np.rint(np.linspace(-1,1,3))
np.rot90(np.linspace(1e-05,1,2))
np.round(np.arange(0).reshape(2,-1))
np.round(np.linspace(0,10000000000.0,2))
np.shape(np.arange(12).reshape(2,-1))
np.shape(np.linspace(1e-05,1,2))
np.shape(np.zeros((4,),dtype=np.float16))
np.sign(np.ones((2,3,4),dtype=complex)*2)
np.size(np.eye(2))
np.size(np.ones(6,dtype=np.float16)*2)
np.sort(np.arange(24).reshape(-1,1), 2, keepdims=True)
np.sort(np.array([1+2j,3.5-1j]))
np.sort(np.eye(4), axis=(0,1), keepdims=True)
np.sort(np.linspace(0,10,5))
np.sort(np.ones((3,1),dtype=float)*0, axis=0, keepdims=True)
np.split(np.arange(5).reshape((3,-1)), axis=(0,1))
np.split(np.ones(1,dtype=float)*2, 2)
np.sqrt(np.arange(24).reshape((3,-1)))
np.sqrt(np.linspace(0,1,2))
np.square(np.arange(12).reshape(-1,1))
np.square(np.eye(3))
np.square(np.zeros((5,5),dtype=float))
np.squeeze(np.arange(6).reshape(-1), axis=0)
np.squeeze(np.linspace(0,-5,12), axis=(0,1))
np.squeeze(np.ones(1,dtype=bool)*1)
np.stack([np.arange(12).reshape(-1,1), np.arange(12).reshape(-1,1)])
np.stack([np.arange(5).reshape(-1,1), np.arange(5).reshape(-1,1)])
np.stack([np.float32([1.1,2.2,3.3]), np.float32([1.1,2.2,3.3])])
np.stack([np.ones((2,0),dtype=bool)*0, np.arange(24).reshape(-1)])
np.std(np.arange(0).reshape(-1), axis=-1, keepdims=True)
np.std(np.arange(12).reshape(-1,1))
np.std(np.array([[1,2],[3,4]]), axis=1)
np.std(np.linspace(100000000.0,-5,1))
np.std(np.ones((2,3),dtype=complex)*3, axis=(0,1))
np.std(np.zeros(1,dtype=np.uint8))
np.sum(np.arange(5).reshape((3,-1)), 0)
np.sum(np.array([]))
np.sum(np.linspace(100000000.0,-5,3))
np.sum(np.zeros((3,2),dtype=np.float32), 0)
np.take(np.linspace(100000000.0,1,12), [0,1])
np.tanh(np.eye(1))
np.tanh(np.zeros((5,5),dtype=bool))
np.trace(np.arange(24).reshape(2,-1))
np.transpose(np.arange(1).reshape(2,-1))
np.transpose(np.eye(3))
np.transpose(np.zeros((1,3),dtype=np.uint8))
np.tril(np.arange(5).reshape(-1))
np.trunc(np.array([[1.123456789,1e-7],[123456.789,-0.0]]))
np.trunc(np.ones(1,dtype=bool)*0)
np.unique(np.linspace(1e-05,1,12))
np.var(np.arange(12).reshape(2,-1), axis=(0,1), keepdims=True)
np.var(np.float32([1.1,2.2,3.3]))
np.var(np.ones((2,3),dtype=np.float32)*-1)
np.vstack([np.arange(1).reshape(-1,1), np.arange(1).reshape(-1,1)])
np.vstack([np.array([[1.123456789,1e-7],[123456.789,-0.0]]), np.arange(6).reshape(-1)])
np.vstack([np.ones((3,1),dtype=np.float32)*0, np.ones((),dtype=float)*3])
np.vstack([np.zeros((3,1),dtype=np.uint8), np.eye(4)])
str(np.arange(0).reshape(-1))
str(np.arange(12).reshape((3,-1)))
str(np.arange(24).reshape(2,-1))
str(np.arange(6).reshape(-1))
str(np.array([1,2,3],dtype=np.uint8))
str(np.array([[1,2],[3,4]]))
str(np.linspace(-1,-5,12))
str(np.linspace(0,1,5))
str(np.linspace(100000000.0,1,3))
str(np.linspace(1e-05,1,1))
str(np.linspace(1e-05,10000000000.0,6))
str(np.ones((0,),dtype=np.float16)*-1)
str(np.ones((2,3),dtype=int)*0)
str(np.ones((3,2),dtype=complex)*0)
str(np.ones(1,dtype=int)*-1)
str(np.zeros((2,3),dtype=np.uint8))
str(np.zeros(6,dtype=np.uint8))
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
