import statistics as st
scores = {'Ann': [88, 92, 79], 'Bob': [65, 70, 58], '小華': [95, 98, 100]}
for name, values in scores.items():
    print(f'{name:<4} mean={st.mean(values):.2f} median={st.median(values)} sd={st.stdev(values):.3f}')
every = [v for values in scores.values() for v in values]
print(st.mean(every), st.median(every), st.pstdev(every))
print(st.quantiles(every, n=4), st.mode([v // 10 * 10 for v in every]))
print(st.multimode([1, 1, 2, 2, 3]))
m, s = st.mean(every), st.stdev(every)
print([round((v - m) / s, 3) for v in every])
print(sorted(scores, key=lambda n: st.mean(scores[n]), reverse=True), m, s)
print(st.variance(every), st.pvariance(every))
print(st.mean([0.1, 0.2, 0.3]), st.fmean([0.1, 0.2, 0.3]), st.stdev([0.1, 0.2, 0.4]))
print(st.median([0.3, 0.1]), st.mean([1, 2, 3, 4]), st.mean([1, 2, 4]))
print(st.variance([1.0, 2.0, 4.0]), st.stdev([10, 10, 10]), st.harmonic_mean([1, 2, 4]))
print(st.geometric_mean([1, 10, 100]))
