def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(b'%s %b' % (b'a', b'b'))
print(b'%d %5d %-5d| %05d %+d' % (1, 2, 3, 4, 5))
print(b'%x %X %o %#x' % (255, 255, 8, 255), b'%c%c' % (65, b'B'))
print(b'%f %.2f %e %g' % (1.5, 2.345, 1000.0, 1e-5), b'%r %a' % ('é', 'é'))
print(b'%%' % (), b'%10s|%-10s|' % (b'ab', b'cd'), b'%(k)s' % {b'k': b'v'})
attempt(lambda: b'%s' % 'a')
attempt(lambda: b'%d' % 'a')
attempt(lambda: b'%c' % 256)
attempt(lambda: b'%s %s' % (b'a',))
attempt(lambda: b'%s' % (b'a', b'b'))
attempt(lambda: b'%s' % 5)
