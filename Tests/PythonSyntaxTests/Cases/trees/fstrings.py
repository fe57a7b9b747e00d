f'', f'a', F"b", rf'\n{a}', fR'\{a}', f'\n{a}\t'
f'{a}', f'{ a }', f'{a}{b}', f'x{a}y{b}z'
f'{{', f'}}', f'{{}}', f'{{{a}}}', f'a{{b}}c{d}'
f'{a!r}', f'{a!s}', f'{a!a}', f'{a!r:>10}', f'{a:}', f'{a:5}', f'{a:{b}}', f'{a:{b}.{c}}', f'{a:{b!r:}}', f'{a!s:{b}x{c}y}'
f'{a=}', f'{a = }', f'{a=!s}', f'{a=:5}', f'{ a + b = !r:>{c}}', f'x{a=}y'
f'{a:%Y-%m-%d}', f'{a:,}', f'{a:x<5}'
f'{a == b}', f'{a != b}', f'{a <= b}', f'{a >= b}', f'{a < b}', f'{a > b}'
f'{a, b}', f'{a,}', f'{*a, b}', f'{[a, b]}', f'{ {a: b} }', f'{(a, b)}', f'{a[b:c]}', f'{a["b"]}', f"{a['b:c']}"
f'{(lambda x: x)}', f'{(a := 1)}', f'{a:=5}', f'{a if b else c}', f'{(yield)}', f'{yield a}'
f'{a for a in b}', f'{[a for a in b]}', f'{not a}', f'{-a}', f'{a.b(c, d=e)}'
f'''{
a
}''', f"""{a
+ b:{
c}}"""
f'{"a"}', f"{'a' 'b'}", f'''{"""a"""}''', f'{f"{a}"}', f"{f'{a!r:{b}}'}"
'a' f'{b}' 'c' f'd' 'e{f}'
f'a' 'b'
'a' rf'\{b}' u'c'
(f'{a}'
 f'{b}'
 'c')
f'{a}é{b}漢{c}'
f'\N{BULLET}{a}\N{DIGIT ONE}'
f'\x41{a}\
{b}'
if f'{a}':
    f'''
    {b}
      {c + d}
    '''
