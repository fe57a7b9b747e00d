def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
text = 'é中🙂a'
print(text.encode(), text.encode('utf-8'), text.encode('UTF8'))
print(text.encode('utf-16'), text.encode('utf-16-be'))
print(text.encode('utf-32-le'))
print('é'.encode('latin-1'), 'é'.encode('iso-8859-1'))
print('€'.encode('cp1252'), 'abc'.encode('ascii'))
print(text.encode('utf-8-sig'), ''.encode())
for errors in ('ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace'):
    print(errors, text.encode('ascii', errors), text.encode('latin-1', errors=errors))
attempt(lambda: text.encode('ascii'))
attempt(lambda: text.encode('latin-1'))
attempt(lambda: 'aé'.encode('ascii', 'strict'))
attempt(lambda: 'é'.encode('nothing'))
attempt(lambda: 'é'.encode('ascii', 'nothing'))
attempt(lambda: 'é'.encode(1))
attempt(lambda: 'éé中'.encode('ascii'))
