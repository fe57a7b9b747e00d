from datetime import date
d = date(2024, 2, 29)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.isoformat(), d.ctime(), d.toordinal())
print(d.timetuple())
print(date.fromisoformat('2024-03-15'), date.fromisoformat('20240315'))
print(date.fromisoformat('2024-W11-5'), date.fromordinal(738000))
print(date.fromtimestamp(0).year in (1969, 1970), date.fromisocalendar(2024, 9, 4))
print(d.isocalendar(), d.isocalendar().week)
print(d.replace(year=2020), d.replace(month=1, day=31), date.min, date.max, date.resolution)
print(d == date(2024, 2, 29), d < date(2024, 3, 1), max(d, date(2023, 1, 1)))
print(hash(d) == hash(date(2024, 2, 29)))
print(sorted([date(2024, 1, 2), date(2023, 5, 1)]), {d: 'leap'}[date(2024, 2, 29)], f'{d}')
print(f'{d:%d/%m/%Y}', f'{d:%A}', format(d, '%j'), str(d), [d], isinstance(date.today(), date))
print(d.strftime(''))
for bad in (lambda: date(2023, 2, 29), lambda: date(2024, 13, 1), lambda: date(0, 1, 1), lambda: date(2024, 0, 1),
            lambda: date(10000, 1, 1), lambda: date(2024, 1), lambda: date('2024', 1, 1), lambda: date(2024.0, 1, 1),
            lambda: d.replace(day=31),
            lambda: date.fromisoformat('2024-2-29'), lambda: date.fromisoformat('x'), lambda: date.fromordinal(0),
            lambda: d < 5, lambda: setattr(d, 'year', 1), lambda: date.fromisocalendar(2023, 53, 1)):
    try:
        print(bad())
    except (ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
