class Show:
    def __getitem__(self, key):
        return key
    def __setitem__(self, key, value):
        print('set', key, value)
    def __delitem__(self, key):
        print('del', key)
s = Show()
print(s[1], s[1:2], s[:], s[::2], s[1:2:3], s[1:2, 3], s[..., 0], s[:, None], s['a':'b'], s[1, 2, 3], s[(1, 2)],
      s[()], s[-1:], sep=' ; ')
s[1:2] = 'x'
s[0, 1] = 5
s[...] = None
del s[1:]
del s[0], s[1, 2]
s[2] = s[3] = 7
print(type(s[1:2]), type(s[1:2, 3]), type(s[...]), s[1:2].start, s[lambda x: x](5), s[{'k': 1}], s[True])
