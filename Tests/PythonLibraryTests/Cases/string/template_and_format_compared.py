from string import Template, Formatter
name, total = 'Ann', 12.5
print('Dear %s, %.2f' % (name, total), 'Dear {}, {:.2f}'.format(name, total), f'Dear {name}, {total:.2f}',
      Template('Dear $name, $total').substitute(name=name, total=f'{total:.2f}'), sep='\n')
rows = [{'k': 'a', 'v': 1}, {'k': 'b', 'v': 22}]
for row in rows:
    print('%(k)s=%(v)03d' % row, '{k}={v:03}'.format(**row))
    print('{0[k]}={0[v]:>3}'.format(row), Template('$k=$v').substitute(row))
    print('{k}={v:<4}|'.format_map(row))
print('{:*^20}'.format(' title '), '{:>{w}}'.format('right', w=10), '{:,}'.format(1234567))
print('{:.1%}'.format(0.256), '{0}{1}{0}'.format('a', 'b'), '{:08.3f}'.format(3.14159))
print('{:+d} {:+d}'.format(5, -5))
print('{:x} {:o} {:b} {:#x} {:e}'.format(255, 8, 5, 255, 12345.678))
print('{!r} {!s}'.format('q', 'q'), '{:5}|{:<5}|{:^5}|{:>5}|'.format(1, 2, 3, 4))
print('{0.imag} {1[0]}'.format(1j, 'xy'))
print([(literal, field, spec, conversion) for literal, field, spec, conversion in Formatter().parse('a{b!r:>3}c{}')])
print('100%', '%d%%' % 100, '{{{}}}'.format(1), '$$', Template('$$').substitute())
