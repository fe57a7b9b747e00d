import time
for seconds in (0, 59, 86399, 951782400, 1709164800, 4102444800, -86400):
    t = time.gmtime(seconds)
    print(seconds, time.strftime('%Y-%m-%d %H:%M:%S %a %j', t), tuple(t)[:6])
print(time.strptime('29 Feb 2024', '%d %b %Y').tm_yday)
print(time.strptime('23:59', '%H:%M').tm_min)
print(time.strptime('100', '%j').tm_mon)
print(repr(time.struct_time(range(9)))[:60], time.gmtime(1.9).tm_sec)
print(time.gmtime(0) < time.gmtime(1), time.gmtime(5) == time.gmtime(5.5))
print([time.strftime('%A', time.gmtime(86400 * n)) for n in range(7)], time.strftime('%b', time.gmtime(0)))
