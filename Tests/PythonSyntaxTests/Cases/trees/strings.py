'', "", '''''', """"""
'a', "a'b", 'a"b', 'a\'b', "a\"b"
'''a'b''c''', """a"b""c"""
'\a\b\f\n\r\t\v\\\0\1\12\123\1234\777'
'\x41\u0041\U00000041\U0001F600\N{LATIN SMALL LETTER A}\N{greek small letter alpha}\N{BULLET}\N{SNOWMAN}\N{LF}'
'\ud800', '\udfff\ud83d\ude00'
'\q\8\%\ '
'one \
line'
'''two
lines'''
r'\n\'', R"\"", r'''\
'''
b'', b'a\x41\n\'\q\377\400', B"\"", rb'\n', Rb'\x', bR'\'', BR"\""
u'a', U'a'
'a' 'b' "c"
('a'
 'b'
 r'\c'
 u'd')
b'a' b'b' rb'\c'
'é', '漢字', '😀', 'é\u00e9'
'tab	here'
