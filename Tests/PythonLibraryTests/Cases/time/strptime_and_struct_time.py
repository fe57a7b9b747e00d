def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import time
t = time.strptime('2024-03-15 13:45:59', '%Y-%m-%d %H:%M:%S')
print(t, t.tm_wday, t.tm_yday, t.tm_hour)
print(time.strptime('15 Mar 24', '%d %b %y')[:3])
print(time.strptime('Friday March 01 2024', '%A %B %d %Y')[:3])
print(time.strptime('01:30 PM', '%I:%M %p')[3:5])
made = time.struct_time((2024, 1, 2, 3, 4, 5, 1, 2, 0))
print(made, made == (2024, 1, 2, 3, 4, 5, 1, 2, 0), time.strftime('%d/%m/%Y', made), made < t)
attempt(lambda: time.strptime('2024-13-01', '%Y-%m-%d'))
attempt(lambda: time.strptime('x', '%Y'))
attempt(lambda: time.strptime('2024 extra', '%Y'))
attempt(lambda: time.struct_time((1, 2)))
attempt(lambda: time.strftime('%Y', (1, 2)))
attempt(lambda: time.strftime(5))
attempt(lambda: time.gmtime('a'))
