import base64
import binascii

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


for data in [b"", b"a", b"ab", b"abc", b"\xff\xfe\x00\x01", bytes(range(256))]:
    for code in ("b64", "b32", "b16", "b85", "a85", "urlsafe_b64", "b32hex"):
        text = getattr(base64, code + "encode")(data)
        print(code, text[:60], getattr(base64, code + "decode")(text) == data)
print(base64.encodebytes(bytes(100)), base64.decodebytes(b"YWJj\nZA==\n"), base64.b64decode("YW Jj!"), base64.b64encode(b"\xfb\xff", b"-_"), base64.a85encode(b"\0" * 4 + b"    ", foldspaces=True, adobe=True, wrapcol=5))
attempt(lambda: base64.b64decode("abc"))
attempt(lambda: base64.b64decode("abcde"))
attempt(lambda: base64.b64decode("YW!j", validate=True))
attempt(lambda: base64.b64decode("YQ==YQ==", validate=True))
attempt(lambda: base64.b64decode("YQ==YQ=="))
attempt(lambda: base64.b64encode("a"))
attempt(lambda: base64.b64decode("é"))
attempt(lambda: base64.b32decode("A"))
attempt(lambda: base64.b32decode("a" * 8))
attempt(lambda: base64.b16decode("xz"))
attempt(lambda: base64.b85decode("\""))
attempt(lambda: base64.b64decode(3))
print(binascii.hexlify(b"\x00\xffab"), binascii.hexlify(b"abcd", "-", 2), binascii.unhexlify("00fF"), binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.b2a_base64(b"hi"), binascii.a2b_base64(b"aGk=\n"))
attempt(lambda: binascii.unhexlify("0"))
attempt(lambda: binascii.unhexlify("zz"))
