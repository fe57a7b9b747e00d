import statistics as st
from fractions import Fraction as F
from decimal import Decimal as D
print(st.mean([F(1, 2), F(1, 3)]), st.mean([D('0.5'), D('0.75')]), st.variance([F(1), F(2), F(4)]))
print(st.pvariance([D('1.5'), D('2.5')]), st.median([F(1, 3), F(1, 2)]), repr(st.mean([D(1), D(2)])))
print(st.mean([1, F(1, 3)]), st.mean([1, 2.5]), st.fmean([F(1, 2), 1]))
print(st.stdev([D('1.5'), D('2.5'), D('2.5')]), st.pstdev([F(1), F(3)]), st.mode([F(1), 1, 2]))
print(st.mean([10 ** 30, 1]))
try:
    print(st.mean([F(1, 2), D('0.5')]))
except TypeError as error:
    print(error)
print(st.mean([1, 1.0, F(1)]), st.variance([2 ** 60, 2 ** 60 + 2]))
print(st.mean([3, 4, 5, 6]), st.mean([-1, 1]), st.median([1, F(3, 2)]))
