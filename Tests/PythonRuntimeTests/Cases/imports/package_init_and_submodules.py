import _modules.zoo

print(_modules.zoo.kinds, _modules.zoo.__name__, _modules.zoo.__package__)
print(hasattr(_modules.zoo, "cats"), hasattr(_modules.zoo, "dogs"))
import _modules.zoo.dogs

print(_modules.zoo.dogs.bark(), hasattr(_modules.zoo, "dogs"))
from _modules.zoo import cats, describe
from _modules.zoo.dogs import bark as woof

print(cats.meow(), describe(), woof())
from _modules import zoo

print(zoo.dogs.bark is woof, zoo is _modules.zoo, zoo.cats.__package__, zoo.cats.__name__)
print([n for n in dir(zoo) if not n.startswith("__")], len(zoo.__path__))
try:
    import _modules.zoo.birds
except ModuleNotFoundError as e:
    print(e)
try:
    from _modules.zoo import birds
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
try:
    import _modules.zoo.kinds
except ModuleNotFoundError as e:
    print(e)
