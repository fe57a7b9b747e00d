# What torch.load makes of a file without being told that it may make anything.
import collections
import io

import torch
from torch import nn


class Mine:
    pass


def reloaded(value, **options):
    buffer = io.BytesIO()
    torch.save(value, buffer)
    buffer.seek(0)
    return torch.load(buffer, **options)


for value in (nn.Linear(1, 1).state_dict(), {"epoch": 3, "losses": [0.5], "best": None, "set": {1}, "kind": torch.float32, "size": torch.Size([2])},
              collections.OrderedDict(a=torch.ones(1)), torch.optim.Adam([torch.ones(1, requires_grad=True)]).state_dict()):
    print(sorted(reloaded(value)))
for value in (nn.Linear(1, 1), Mine(), {"net": nn.ReLU()}, collections.defaultdict(list)):
    try:
        reloaded(value)
    except Exception as error:
        print(type(error).__name__, error)
    print(type(reloaded(value, weights_only=False)).__name__)
with torch.serialization.safe_globals([Mine]):
    print(type(reloaded(Mine())).__name__)
torch.serialization.add_safe_globals([Mine])
print(type(reloaded(Mine())).__name__, Mine in torch.serialization.get_safe_globals())
torch.serialization.clear_safe_globals()
