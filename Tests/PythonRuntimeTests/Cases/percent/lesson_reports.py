name, epoch, loss, accuracy = 'mlp', 7, 0.0123456, 0.98765
print('%s epoch %d: loss %.4f, accuracy %.1f%%' % (name, epoch, loss, accuracy * 100))
print('step %3d/%d  loss=%.3e' % (9, 100, loss), 'x=%.4f y=%+f' % (1.0, -2.0), '[%5s][%-5s]' % ('ab', 'ab'))
print('%s' % (3 + 4j), '%s' % True, '%d items' % len([1, 2]))
print('f(%s, %s) = %s' % (1, 2, 3), '%s' % None)
print('%10s|%12s' % ('w', 'grad'))
template = 'loss: %s'
template += ' at %d'
print(template % ([0.5], 3), '%s' * 2 % ('a', 'b'))
print(('%d, ' * 3)[:-2] % (1, 2, 3), '%s' % 'a' + 'b')
print('%s-%s' % tuple('xy'))
for i, v in enumerate([0.1, 22.22, 333.333]):
    print('%2d: %8.3f %-8.2f| %08.3f %8.2e %g' % (i, v, v, v, v, v))
print('%x %X %#x %o %#o %c %r %%' % (255, 255, 255, 8, 8, 'z', 'q'))
text = '%s'
text %= 'augmented'
print(text)
