# Lines of expressions and statements: what each gives, or how it fails, and what it warns of.
import warnings

import numpy as np

LINES = r"""
np.array([1,2,3],dtype=np.uint16)
np.array([65535],dtype=np.uint16)+1
np.array([1,2],dtype='uint32')*3
np.array([2**63, 1], dtype=np.uint64)
np.uint64(2**64-1)
np.array([2**63])
np.array([2**64])
np.array([2**64-1],dtype=np.uint64)//10
np.array([2**64-1],dtype=np.uint64)%10
np.array([2**64-1],dtype=np.uint64)>>3
np.array([2**64-1,5],dtype=np.uint64).max()
np.array([2**64-1,5],dtype=np.uint64).argmin()
np.array([2**64-1,5],dtype=np.uint64).sum()
np.sort(np.array([2**64-1,5],dtype=np.uint64))
np.array([2**64-1,5],dtype=np.uint64)/2
np.array([200,100],dtype=np.uint8).sum()
np.array([200,100],dtype=np.uint8).sum().dtype
np.array([200,100],dtype=np.uint8)+np.array([100,1],dtype=np.uint8)
np.array([200,100],dtype=np.uint8)+100
np.array([200,100],dtype=np.uint8)+300
np.array([200,100],dtype=np.uint8)*2.0
np.array([200,100],dtype=np.uint8).mean()
np.array([200,100],dtype=np.uint8).prod()
np.array([200,100],dtype=np.uint8).cumsum()
-np.array([200,100],dtype=np.uint8)
np.sqrt(np.array([4,9],dtype=np.uint8))
np.exp(np.array([1,2],dtype=np.int8))
np.array([1,2],dtype=np.int8)/np.array([3,4],dtype=np.int8)
np.array([1,2],dtype=np.uint8)-np.array([3,4],dtype=np.int8)
np.result_type(np.uint32,np.int32)
np.result_type(np.uint64,np.int64)
np.result_type(np.uint8,np.int8)
np.result_type(np.float16,np.int16)
np.result_type(np.float16,np.int32)
np.result_type(np.float32,np.uint16)
np.result_type(np.complex64,np.int64)
np.float16(0.1)
np.float16(0.1)+np.float16(0.2)
np.float16(65504)*np.float16(2)
np.array([0.1,0.2,1000],dtype=np.float16)
np.array([0.1,0.2,0.3],dtype=np.float16)*3
np.array([0.1,0.2,0.3],dtype=np.float16).sum()
np.array([0.1,0.2,0.3],dtype=np.float16).std()
np.arange(5,dtype=np.float16)
np.float32(3)+np.float16(1)
np.finfo(np.float64).eps
np.iinfo(np.uint64)
np.iinfo(np.uint16).max
np.int8(200)
np.uint8(-1)
np.array([300],dtype=np.uint8)
np.array([1.7,2.9]).astype(np.uint16)
np.array([-1]).astype(np.uint32)
np.array([-1.0]).astype(np.uint8)
np.array([256]).astype(np.uint8)
np.array([1,2,3],dtype='u2').dtype
np.dtype('u4'), np.dtype(np.uint64), np.dtype('complex64'), np.dtype('f2')
np.dtype(np.uint16).itemsize, np.dtype('c16').itemsize, np.dtype('e').name
np.bitwise_and(np.uint8(12), np.uint8(10))
np.left_shift(np.uint8(1), 9)
np.array([1,2],dtype=np.uint16) << 3
~np.array([1,2],dtype=np.uint16)
np.array([1,2],dtype=np.uint32) ** 2
np.array([3],dtype=np.uint64) ** 40
np.maximum(np.uint64(5), np.uint64(2**63))
np.uint64(2**63) > np.uint64(5)
np.array([1,2,3],dtype=np.uint8)[1]
type(np.array([1,2,3],dtype=np.uint8)[1])
np.array(['a','bc','def'])
print(np.array(['a','bc','def']))
s = np.array(['Bob','Joe','Will','Bob'])
s == 'Bob'
s[s=='Bob']
s != 'Bob'
s[0]
s[1:3]
s.dtype
len(s[2])
np.unique(s)
np.unique(s, return_counts=True)
np.sort(s)
np.argsort(s)
s[0] = 'Christopher'
s
s.tolist()
np.array(['1','2.5']).astype(float)
np.array([1,2,3]).astype(str)
np.array([1.5,2]).astype(str)
np.array([True,False]).astype(str)
np.array([1,'a'])
np.array([1.5,'a'])
np.array(['a', None])
np.array([1, None])
np.array([1, None]).dtype
np.array([[1,2],[3]], dtype=object)
np.array([1,'a',2.5], dtype=object)
o = np.array([1,'a',[1,2]], dtype=object)
o[2]
o
print(o)
o == 'a'
np.array([1,2,3],dtype=object)*2
np.array([1,2,3],dtype=object).sum()
np.array(['a','b'],dtype=object)+'c'
np.zeros(2,dtype=object)
np.empty(2,dtype=object)
np.zeros(2,dtype='U5')
np.full(2,'ab')
np.array(['a','b'])=='a'
np.concatenate([s,['zz']])
np.where(np.array([True,False]),'yes','no')
np.isin(s,['Bob'])
np.array(['apple','fig']).itemsize
np.array([['a','b'],['c','d']])
np.array(['x','y','z']).reshape(3,1)
np.array(list('hello'))
for x in np.array(['p','q']): print(x, repr(x))
d={np.str_('a'):1}; d['a']
'a' in np.array(['a','b'])
np.array(['a','b']).shape
np.random.seed(0); np.random.choice(['a','b','c'], 5)
np.random.seed(0); np.random.permutation(np.array(['a','b','c']))
np.random.seed(0); np.random.choice(np.array(['rock','paper']))
np.array('abc')
np.array(['a','b'])+1
max(np.array(['a','b']))
np.array([dict(a=1)])
np.array([{1,2}])
np.array([lambda: 1])[0]()
np.array(None)
np.array([None,None])
np.array(["a"]) < np.array(["b"])
np.flip(s)
np.tile(np.array(['a','b']),2)
np.repeat(np.array(['a','b']),2)
np.append(s,'end')
np.delete(s,0)
np.vstack([s,s])
np.str_('abc')
np.str_('abc').upper()
isinstance(np.str_('a'),str)
np.array(['b','a'])[np.array([1,0])]
np.array(['a','b']).astype('U10').dtype
np.array(['2020','2021']).astype(int)
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
