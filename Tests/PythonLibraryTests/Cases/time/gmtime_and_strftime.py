import time
t = time.gmtime(0)
print(t)
print(t.tm_year, t[0], t[:3], tuple(t), t.tm_wday, t.tm_yday, t.tm_isdst, t.tm_zone)
print(time.gmtime(1700000000), time.gmtime(-1).tm_year, time.gmtime(1e9 + 0.7).tm_sec)
for form in ('%Y-%m-%d %H:%M:%S', '%y %b %B %a %A', '%j %U %W %w %p %I', '%D %T %%', '%c', '%x', '%X', '%d', 'plain',
             ''):
    print(repr(form), repr(time.strftime(form, time.gmtime(1700000000))))
print(time.asctime(time.gmtime(86400 * 365)))
print(time.strftime('%H:%M', time.gmtime(3661)))
print(repr(time.strptime('2024-02-29', '%Y-%m-%d'))[:70])
