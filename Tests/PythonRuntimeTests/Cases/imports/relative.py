from _modules.tree.branch import leaf

print(leaf.sibling_value, leaf.parent_value, leaf.top_value, leaf.aliased)
print(leaf.__name__, leaf.__package__)
from _modules.tree.branch.leaf import climb

print(climb())
try:
    from . import something
except ImportError as e:
    print(type(e).__name__, e)
try:
    from .x import y
except ImportError as e:
    print(type(e).__name__, e)
try:
    from _modules.tree import too_far
except ImportError as e:
    print(type(e).__name__, e)
