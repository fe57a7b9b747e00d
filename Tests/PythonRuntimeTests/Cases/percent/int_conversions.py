for spec in ('%d', '%i', '%u', '%5d', '%-5d|', '%05d', '%+d', '% d', '%.3d', '%8.3d', '%+05d', '%x', '%X', '%o',
             '%#x', '%#X', '%#o', '%#010x', '%-+6d|', '%08.3d'):
    print(spec.ljust(7), [spec % n for n in (0, 42, -42, 10 ** 20)])
print('%d' % 3.99, '%d' % -3.99, '%d' % True, '%i' % 10, '%5d%%' % 50, '%d %d' % (1, 2), '%ld %hd %Ld' % (1, 2, 3))
class Index:
    def __index__(self):
        return 7
print('%x' % Index(), '%d' % Index(), '%o' % Index())
