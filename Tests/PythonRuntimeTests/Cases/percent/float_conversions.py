values = (0.0, 1.5, -2.25, 3.14159265, 1e10, 1e-10, 123456789.0, 1e50)
for spec in ('%f', '%.2f', '%.0f', '%8.3f', '%-10.1f|', '%010.2f', '%+.1f', '% .1f', '%e', '%.2e', '%E', '%g',
             '%.3g', '%G', '%#.0f', '%#g', '%F', '%.10g'):
    print(spec.ljust(8), [spec % v for v in values])
print('%f' % 5, '%.1f' % True, '%g' % 100, '%.3f%%' % 12.5)
print('%5.1f|%-8.2e|' % (1.25, 12345.678), '%.15g' % 0.1)
print('%.17g' % 0.1)
for bad in ('a', None, [1.5], 1j):
    try:
        '%f' % bad
    except TypeError as error:
        print(error)
