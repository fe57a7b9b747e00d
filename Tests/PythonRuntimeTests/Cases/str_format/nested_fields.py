print('{:{}}|'.format('a', 5), '{:{}{}{}}|'.format('a', '*', '^', 7))
print('{0:{1}}|{0:{2}}|'.format(3.14159, '.2f', '>10'))
print('{:{w}.{p}}|'.format('abcdef', w=6, p=3))
print('{x:{y[w]}}|'.format(x=1, y={'w': '>4'}), '{0:{0}}|'.format(5))
print('{:{!s}}|'.format('a', 4), '{a:{b}{c}}'.format(a=255, b='#', c='x'))
for align in '<>^':
    for width in (4, 7):
        print('{0:{fill}{align}{width}}|'.format('ab', fill='.', align=align, width=width), end=' ')
print()
print('|'.join('{:{w}.{p}f}'.format(2 / 3, w=w, p=p) for w, p in [(4, 1), (6, 2), (9, 5)]))
print('{0:{1}.{2}{3}}'.format(1234.5, 12, 1, 'f'), '{:{}}'.format(10, 'b'))
print('{:>{}}'.format('x', 3), '{:{}}'.format(True, ''), '{:{}d}'.format(7, 3))
