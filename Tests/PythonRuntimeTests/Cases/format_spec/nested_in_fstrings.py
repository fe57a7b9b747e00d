width, precision, value = 10, 3, 3.14159265
print(f'{value:{width}.{precision}f}|{value:<{width}}|{value:{"^" + str(width)}.2f}|')
print(f'{value:.{precision - 1}e}|{"ab":{"*"}>{width // 2}}|')
print('{:{}.{}f}|'.format(value, width, precision))
print('{0:{w}.{p}f}|{0:{w}}'.format(value, w=8, p=1))
print('{:{fill}{align}{width}}'.format('x', fill='-', align='^', width=5))
print(f'{value!r:{width}}|{value!s:.4}|{"text"!r:>{width}}|{f"{value:.1f}":0>6}|{{literal}}|{{{value:.0f}}}')
for w in range(3, 8):
    print(f'{"=" * w:^{w + 2}}|{w:0{w}d}|{w / 7:{w}.{w - 2}f}')
name, items = 'total', [1, 2]
print(f'{name=} {name = } {value=:.2f} {items=!s} {len(items)=} {items[0] + 1=}')
