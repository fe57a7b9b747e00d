def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import statistics as st
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.median(data), st.mode(data), st.median_low(data))
print(st.median_high(data), st.fmean(data), st.multimode('aabbc'))
print(st.mode('banana'))
print(st.mean([1, 2]), st.mean([1.5, 2.5]), st.mean([1, 2, 3]), type(st.mean([1, 2, 3])))
print(st.median([3, 1, 2]), st.median([1, 2, 3, 4]), st.median([1.5]))
print(st.fmean([1, 2, 3]))
print(st.geometric_mean([54, 24, 36]), st.harmonic_mean([40, 60]))
print(st.harmonic_mean([40, 60], weights=[5, 30]), st.fmean([1, 2], weights=[3, 1]))
print(st.median_grouped([1, 2, 2, 3, 4, 4]), st.multimode([]))
print(st.mean([0.1] * 10), sum([0.1] * 10) / 10, st.mean([1e16, 1, -1e16]))
print(st.mean([True, False]), st.mode([1, 1, 2, 2]), st.mean(range(101)))
print(st.median('abc'))
attempt(lambda: st.mean([]))
attempt(lambda: st.median([]))
attempt(lambda: st.mode([]))
attempt(lambda: st.fmean([]))
attempt(lambda: st.mean(['a']))
attempt(lambda: st.mean(5))
attempt(lambda: st.geometric_mean([0, 1]))
attempt(lambda: st.harmonic_mean([-1, 2]))
attempt(lambda: st.harmonic_mean([]))
attempt(lambda: st.median([1, 'a']))
