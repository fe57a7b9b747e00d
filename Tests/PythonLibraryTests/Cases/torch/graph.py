# The graph behind a tensor, as torch shows it.
import torch
from torch import nn
import torch.nn.functional as F


def walk(node, depth=2):
    if node is None:
        return None
    return (node.name(), [walk(following, depth - 1) for following, _ in node.next_functions]) if depth else node.name()


a = torch.linspace(0.5, 2.0, 3, requires_grad=True)
b = a.sin()
for made in (2 * b, 1 + b, 1 - b, b - 1, b / 2, 2 / b, b ** 2, 2 ** b, b * b, (2 * b + 1).sum()):
    print(walk(made.grad_fn))
net = nn.Sequential(nn.Linear(3, 2), nn.ReLU(), nn.Linear(2, 1))
print(walk(net(b.view(1, 3)).grad_fn, 4))
print(walk(nn.Linear(3, 2)(b.view(1, 1, 3)).grad_fn, 3))
print(walk(F.layer_norm(b, (3,)).grad_fn, 1), walk(F.batch_norm(b.view(3, 1), None, None, training=True).grad_fn, 1))
leaf = b.grad_fn.next_functions[0][0]
print(leaf.variable is a, leaf.next_functions)

# Names of operations that are several here, or one.
layer = nn.Linear(3, 2)
for x in (torch.ones(3), torch.ones(2, 3), torch.ones(2, 4, 3), torch.ones(4, 2, 3).transpose(0, 1), torch.ones(3, 2).t()):
    print(tuple(x.shape), layer(x).grad_fn.name())
print(nn.Linear(3, 2, bias=False)(torch.ones(3)).grad_fn.name(), torch.bmm(a.view(1, 1, 3), a.view(1, 3, 1)).grad_fn.name())
for made in (a.round(), a.round(decimals=2), torch.nan_to_num(a), torch.dist(a, b), a.aminmax().max, *torch.var_mean(a), torch.std_mean(a)[0]):
    print(made.grad_fn.name())
for kind in (nn.LSTM, nn.GRU, nn.RNN):
    for options in ({}, {"batch_first": True}, {"bidirectional": True}, {"dtype": torch.float64}):
        output, state = kind(3, 2, **options)(torch.ones(2, 4, 3, dtype=options.get("dtype")))
        print(kind.__name__, options, output.grad_fn.name(), (state[0] if kind is nn.LSTM else state).grad_fn.name())
