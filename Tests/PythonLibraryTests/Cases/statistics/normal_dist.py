import statistics as st
n = st.NormalDist(mu=100, sigma=15)
print(n, n.mean, n.stdev, n.variance, n.median, n.mode, n.pdf(100), n.cdf(115), n.inv_cdf(0.975), n.zscore(130))
print(n.quantiles(4))
print(n + 10, n * 2, n + st.NormalDist(5, 8), -n, n / 5, n - 1, 2 * n)
print(n == st.NormalDist(100, 15), st.NormalDist(), st.NormalDist.from_samples([1, 2, 3, 4]))
print(n.overlap(st.NormalDist(110, 15)))
print(st.NormalDist().cdf(1.96), st.NormalDist().inv_cdf(0.5))
print([round(v, 6) for v in st.NormalDist(0, 1).samples(3, seed=42)])
print(hash(n) == hash(st.NormalDist(100, 15)))
for action in (lambda: st.NormalDist(0, -1), lambda: n.inv_cdf(0), lambda: n.inv_cdf(1.5),
               lambda: st.NormalDist(0, 0).pdf(1)):
    try:
        print(action())
    except st.StatisticsError as error:
        print(error)
