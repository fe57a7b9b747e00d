for spec in ('%s', '%r', '%a', '%8s|', '%-8s|', '%.2s', '%8.2s|', '%-8.3r|', '%08s'):
    print(spec.ljust(7), [spec % (v,) for v in ('ab', 'é', 5, 1.5, None, [1], (1, 2), b'x', '')])
print('%s' % 'x', '%s' % [1, 2], '%s' % {'a': 1}, '%s %s' % ('a', 'b'), '%s' % ((1, 2),))
class Both:
    def __str__(self):
        return 'str'
    def __repr__(self):
        return 'repr'
print('%s %r %5s|%-6r|' % (Both(), Both(), Both(), Both()))
print('%c%c%c' % ('a', 98, '中'), '%5c|%-5c|' % ('x', 'y'), '%%')
print('%%' % ())
