import time
class Stopwatch:
    def __init__(self):
        self.laps = []
    def __enter__(self):
        self.start = time.perf_counter()
        return self
    def lap(self):
        self.laps.append(time.perf_counter() - self.start)
    def __exit__(self, *exc):
        self.lap()
with Stopwatch() as watch:
    for _ in range(3):
        sum(range(100))
        watch.lap()
print(len(watch.laps), watch.laps == sorted(watch.laps), all(l >= 0 for l in watch.laps))
def hms(seconds):
    return time.strftime('%H:%M:%S', time.gmtime(seconds))
print(hms(0), hms(59), hms(3661), hms(86399.9), time.strftime('%Y', time.gmtime(0)), time.gmtime(0).tm_yday)
t = time.struct_time((2024, 1, 2, 3, 4, 5, 1, 2, -1))
print(t.tm_mon, t[3], time.strftime('%a %d %b %Y', t), len(t), t[:3], isinstance(t, tuple), time.asctime(t))
print(time.time() > 0, isinstance(time.time(), float), time.time_ns() > 10 ** 18)
print(time.monotonic_ns() >= 0, isinstance(time.timezone, int), len(time.tzname))
