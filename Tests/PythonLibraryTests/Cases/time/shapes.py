import time
t = time.time()
print(type(t), t > 1.6e9, type(time.time_ns()))
print(type(time.perf_counter()), type(time.monotonic()))
print(type(time.process_time()))
start = time.perf_counter()
time.sleep(0.001)
print(time.perf_counter() - start > 0)
print(time.perf_counter() >= start)
print(time.monotonic() <= time.monotonic(), time.sleep(0))
n = time.localtime()
print(type(n).__name__, len(n), n.tm_year >= 2020, 1 <= n.tm_mon <= 12)
print(type(time.ctime()), len(time.ctime()))
print(len(time.strftime('%Y-%m-%d %H:%M:%S')))
print(f'{time.time() - t:.0f}s', time.time() - t < 60, type(time.strftime('%H')))
for bad in (-1, 'x', None):
    try:
        time.sleep(bad)
    except (ValueError, TypeError) as error:
        print(error)
