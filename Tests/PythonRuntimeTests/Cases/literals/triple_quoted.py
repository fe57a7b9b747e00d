a = """first
second
  indented

last"""
print(a)
print(repr(a), len(a.splitlines()))
b = '''it's "quoted" and ''two'' quotes'''
print(b)
c = """ends with quote\""""
print(c, repr(c))
d = """\
no leading newline
"""
print(repr(d))
e = """one """ 'two ' """three"""
print(e)
print("""a""", '''b''', """""", '''''', repr(""""x"""), repr('''"'"'''), """a"b""c""")
f = """tab	inside and \t escaped
trailing backslash \
joined"""
print(repr(f))
print("""
""".count("\n"), len('''

'''))


def g():
    return """
    indented text
    """


print(repr(g()))
print(("""x""" + '''y'''), """{}""".format(1), '''%s''' % 2, f"""{1 +
1}""")
