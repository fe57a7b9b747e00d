from . import counted

counted.attempts.append("midway")
before = 1
1 / 0
after = 2
