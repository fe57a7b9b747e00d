for name in ("fails_midway", "fails_on_import", "fails_syntax"):
    try:
        __import__(f"_modules.{name}")
    except Exception as e:
        print(name, type(e).__name__, str(e).replace(__file__.rsplit("/", 1)[0], "."))
import sys

print([n for n in sorted(sys.modules) if n.startswith("_modules.fails")])
try:
    import _modules.fails_midway
except ZeroDivisionError as e:
    print("it runs again:", e)
from _modules import counted

print(counted.attempts)
