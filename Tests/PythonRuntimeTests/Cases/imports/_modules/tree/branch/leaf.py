from . import bud
from . import name as parent_value
from .. import name as top_value
from .bud import value as sibling_value
from ..trunk import value as aliased


def climb():
    from .. import trunk

    return trunk.value, bud.value
