from datetime import datetime, date, time, timezone, timedelta
d = datetime(2024, 3, 5, 7, 8, 9, 1234)
for form in ('%a', '%A', '%w', '%d', '%b', '%B', '%m', '%y', '%Y', '%H', '%I', '%p', '%M', '%S', '%f', '%z', '%Z',
             '%j', '%U', '%W', '%G', '%u', '%V', '%c', '%x', '%X', '%%', '%D', '%T', '%R', '%F', '%e', '%n', '%-d',
             '%h'):
    print(repr(form), repr(d.strftime(form)), repr(d.replace(hour=17, month=12, day=31).strftime(form)))
print(d.strftime('%Y-%m-%d %H:%M:%S.%f'), d.strftime('年%Y月%m'), d.strftime('no codes'))
print(d.replace(tzinfo=timezone.utc).strftime('%z %Z'))
print(d.replace(tzinfo=timezone(timedelta(hours=-5, minutes=-30))).strftime('%z %Z'))
print(date(2024, 1, 1).strftime('%H:%M %f'), time(5, 6).strftime('%H:%M:%S %f'))
print(date(5, 1, 1).strftime('%m'), f'{d:%b %d, %Y}', f'{d:}', f'{d:%H:%M}')
print('{:%Y}'.format(d))
