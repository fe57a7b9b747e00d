# Names against patterns.
import fnmatch
import os.path

for name, pattern in [("abc", "a*c"), ("abc", "a[!b]c"), (b"test.py", b"*.py"), ("^x", "[^x]x"), ("a]", "a[]]"), ("x", "[")]:
    print(name, pattern, fnmatch.fnmatch(name, pattern))
print(fnmatch.filter([b"Python", b"Ruby", b"Perl"], b"P*"), fnmatch.translate("[^x]?"), fnmatch.translate("a[!b&]*"))
for name, pattern in [("test", b"*"), (b"test", "*")]:
    try:
        fnmatch.fnmatchcase(name, pattern)
    except TypeError as error:
        print(error)
os.environ["WORD"] = "w"
print(os.path.expandvars(b"$WORD/${WORD}x/$NONE"), os.path.samestat(os.stat("."), os.stat(os.getcwd())))
