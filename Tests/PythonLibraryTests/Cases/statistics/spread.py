def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import statistics as st
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.pstdev(data), st.pvariance(data), st.stdev(data), st.variance(data))
print(st.stdev([1, 2]), st.variance([1, 2, 3]), st.variance([1.5, 2.5, 4.0]))
print(type(st.variance([1, 2, 3])), type(st.pvariance([1, 1])), st.variance([5, 5, 5]))
print(st.pvariance([1, 2, 3, 4], mu=2), st.variance([1, 2, 3], xbar=2), st.stdev([0.1, 0.2, 0.3]))
print(st.pstdev([10]))
print(st.quantiles([1, 2, 3, 4, 5, 6, 7]), st.quantiles(range(1, 11), n=10))
print(st.quantiles([1, 2, 3], n=4, method='inclusive'), st.quantiles([5, 1], n=2))
print(st.stdev([1e9, 1e9 + 1, 1e9 + 2]))
attempt(lambda: st.stdev([1]))
attempt(lambda: st.variance([]))
attempt(lambda: st.pvariance([]))
attempt(lambda: st.pstdev([]))
attempt(lambda: st.quantiles([1]))
attempt(lambda: st.quantiles([1, 2], n=0))
attempt(lambda: st.quantiles([1, 2], method='x'))
attempt(lambda: st.stdev(['a', 'b']))
print(issubclass(st.StatisticsError, ValueError))
