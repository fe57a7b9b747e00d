# -*- coding: latin-1 -*-
s = "café ñ ü"
print(s, len(s), [hex(ord(c)) for c in s if ord(c) > 127])
é = 3
print(é, s.encode("utf-8"))
