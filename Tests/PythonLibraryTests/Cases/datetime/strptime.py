from datetime import datetime
for text, form in (('2024-03-15', '%Y-%m-%d'), ('15/03/24 13:45', '%d/%m/%y %H:%M'), ('Mar 5 2024', '%b %d %Y'),
                   ('March 5, 2024 1:02 PM', '%B %d, %Y %I:%M %p'),
                   ('2024-03-15T10:20:30.5', '%Y-%m-%dT%H:%M:%S.%f'), ('075 2024', '%j %Y'),
                   ('Fri 15', '%a %d'), ('2024-03-15 10:00 +0830', '%Y-%m-%d %H:%M %z'), ('12 AM', '%I %p'),
                   ('12:00 AM', '%I:%M %p'), ('69', '%y'), ('68', '%y'), ('  2024', ' %Y'), ('10%', '%d%%'),
                   ('2024 11 5', '%G %V %u'), ('2024 10 Mon', '%Y %W %a'), ('UTC', '%Z'), ('MARCH', '%B'),
                   ('2024-3-5', '%Y-%m-%d')):
    print(text, '|', form, '|', repr(datetime.strptime(text, form)))
for text, form in (('2024-03', '%Y-%m-%d'), ('2024-13-01', '%Y-%m-%d'), ('2023-02-29', '%Y-%m-%d'),
                   ('2024-01-01 x', '%Y-%m-%d'), ('x', '%Q'), ('5', '%'), ('24', '%H'), ('', '%Y'),
                   ('24:00', '%H:%M'), ('2024', 5)):
    try:
        print(datetime.strptime(text, form))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
