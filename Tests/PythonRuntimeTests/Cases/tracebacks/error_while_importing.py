print("start")
from _modules import broken

print("never")
