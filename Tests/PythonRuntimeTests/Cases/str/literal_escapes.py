print('\x41\u0042\U00000043\103\N{LATIN SMALL LETTER E WITH ACUTE}\N{GREEK SMALL LETTER ALPHA}')
print('\a\b\f\v'.encode(), '\0\7\12\1234'.encode())
print('one\
 line', 'a\\nb', r'raw\n\x41', R'\'', rb'\d', b'\x41\n\101', br'\x41', u'unicode')
print('\'', "\"", '''triple '' quotes''', """a
b""")
print(len('\n'), len(r'\n'), len('\u4e2d'), len('\U0001f642'))
print(len(b'\xe4\xb8\xad'), '\N{SNOWMAN}\N{BLACK HEART SUIT}')
print('\ud83d' == chr(0xd83d))
print('a' 'b' r'\c' f'{1 + 1}' "d", ('x'
      'y'), 'tab\tend', '\x7f'.encode(), 'é' == '\xe9' == '\u00e9', '\N{DIGIT ONE}\N{DIGIT TWO}'.isdigit())
