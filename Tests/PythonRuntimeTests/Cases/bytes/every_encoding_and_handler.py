def outcome(action):
    try:
        return ascii(action())
    except Exception as error:
        return f'{type(error).__name__}: {ascii(str(error))}'


encodings = ['utf-8', 'ascii', 'latin-1', 'utf-16', 'utf-16-be', 'utf-32-le', 'utf-8-sig', 'cp1252', 'unicode_escape']
for text in ('é', '中🙂', 'a\ud83dz', '\udcff'):
    for encoding in encodings:
        print(ascii(text), encoding)
        print('   ', outcome(lambda: text.encode(encoding)))
        for handler in ('replace', 'xmlcharrefreplace', 'surrogateescape'):
            print('   ', handler, outcome(lambda: text.encode(encoding, handler)))
blobs = [b'a\xffb', b'\xc3\xa9', b'\xe4\xb8', b'\xe4A\xb8', b'\xed\xa0\x80', b'\xc0\x80', b'\xf4\x90\x80\x80',
         b'\xff\xfea\x00', b'\xfe\xff\x00a', b'\x00\xd8a\x00', b'\xef\xbb\xbfa', b'\x81\x80', b'\\x41\\u4e2d', b'\\x4']
for blob in blobs:
    for encoding in encodings:
        print(blob, encoding)
        print('   ', outcome(lambda: blob.decode(encoding)))
        for handler in ('replace', 'backslashreplace', 'surrogatepass'):
            result = outcome(lambda: blob.decode(encoding, handler))
            if 'Error' not in result:
                print('   ', handler, result)
for name in ('UTF8', 'Utf_8', 'u8', 'latin1', 'ISO-8859-1', 'US-ASCII', '646', 'UTF-16LE', 'windows-1252', 'nothing', 'rot13'):
    print(name, outcome(lambda: 'aé'.encode(name, 'replace')))
