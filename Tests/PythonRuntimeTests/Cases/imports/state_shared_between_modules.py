from _modules import settings
from _modules.reader import current, remember

print(current(), settings.level)
settings.level = "debug"
print(current())
remember("a")
remember("b")
print(settings.log, settings.log is __import__("_modules.settings", fromlist=["x"]).log)
from _modules.settings import level, log

level = "only here"
log.append("same list")
print(current(), settings.level, settings.log)
settings.configure(level="info", extra=1)
print(settings.level, settings.extra, level)
