#!/usr/bin/env python3
# vim: set fileencoding=utf-8 :
"""Module with a cookie."""
print("中文", __doc__)
名 = "ok"
print(名)
