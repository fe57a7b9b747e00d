def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
lone = '\ud83d'
print(len(lone), ascii(lone), repr(lone), ord(lone))
print(lone + '\ude42' == '🙂', len(lone + '\ude42'))
print(lone.isprintable(), lone.isalpha())
print(lone.encode('utf-8', 'surrogatepass'), lone.encode('utf-8', 'replace'))
print(lone.encode('utf-8', 'backslashreplace'), lone.encode('utf-8', 'ignore'))
print(b'a\xffb'.decode('utf-8', 'surrogateescape').encode('utf-8', 'surrogateescape'))
print(ascii(b'a\xffb'.decode('ascii', 'surrogateescape')))
print((lone + '\ude42').encode('utf-16-le', 'surrogatepass').decode('utf-16-le'))
print('a' + lone < 'b', sorted(['\uffff', lone, '🙂'])[0] == lone)
attempt(lambda: lone.encode())
attempt(lambda: ('ab' + lone + 'c').encode('utf-8'))
attempt(lambda: lone.encode('ascii'))
attempt(lambda: lone.encode('utf-16'))
attempt(lambda: b'\xed\xa0\xbd'.decode())
