def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import statistics as st
x, y = [1, 2, 3, 4, 5], [2.1, 3.9, 6.2, 7.8, 10.1]
fit = st.linear_regression(x, y)
print(fit, fit.slope, fit.intercept, st.correlation(x, y))
print(st.covariance(x, y), st.correlation([1, 2, 3], [3, 2, 1]))
print(st.covariance([1, 2], [1, 2]))
slope, intercept = st.linear_regression([0, 1, 2], [1, 3, 5])
print(slope, intercept, [slope * v + intercept for v in (3, 4)], st.linear_regression(x, y, proportional=True))
attempt(lambda: st.correlation([1], [1]))
attempt(lambda: st.correlation([1, 2], [1]))
attempt(lambda: st.correlation([1, 1], [1, 2]))
attempt(lambda: st.linear_regression([1, 1], [1, 2]))
attempt(lambda: st.covariance([1, 2], [1, 2, 3]))
