if a:
    b = """x
y"""
    c = "p\
q"
d = 1e = f'''{
g}
'''
h = (1,
     2)i = 2 \
 + 3

j
