"""Operations that are done as a whole: their gradients, and the gradients of those."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def show(name, *tensors):
    print(name, *(f"{t.double().abs().sum().item():.4g}" for t in tensors))


def gradients(name, output, parameters):
    first = torch.autograd.grad(output, parameters, create_graph=True, allow_unused=True)
    first = [g for g in first if g is not None]
    show(name, output, *first)
    total = sum((g * g).sum() for g in first)
    second = torch.autograd.grad(total, parameters, allow_unused=True)
    show("  twice", *[g for g in second if g is not None])


def both(name, make, parameters):
    """Gradients as training wants them, then those that have gradients."""
    for p in parameters:
        p.grad = None
    make().backward()
    show(name, *[p.grad for p in parameters if p.grad is not None])
    gradients("  again", make(), parameters)


torch.manual_seed(1)
x = torch.randn(5, 3, 4, requires_grad=True)
for layer in (nn.RNN(4, 6), nn.RNN(4, 6, nonlinearity="relu"), nn.GRU(4, 6), nn.LSTM(4, 6), nn.LSTM(4, 6, 2, bidirectional=True, bias=False),
              nn.GRU(4, 6, bidirectional=True)):
    layer = layer.double()

    def run():
        output, state = layer(x.double())
        states = state if isinstance(state, tuple) else (state,)
        return (output ** 2).sum() + sum((s * 3).sum() for s in states)

    both(type(layer).__name__, run, [x] + list(layer.parameters()))

lstm = nn.LSTM(4, 6, batch_first=True)
h, c = torch.randn(1, 3, 6, requires_grad=True), torch.randn(1, 3, 6, requires_grad=True)
both("first states", lambda: lstm(x.transpose(0, 1), (h, c))[0][:, -1].pow(2).sum(), [h, c])
both("last memory", lambda: lstm(x.transpose(0, 1), (h, c))[1][1].pow(2).sum(), [h, c])
print(lstm(torch.randn(7, 4))[0].shape, lstm(torch.randn(2, 7, 4))[1][0].shape)

for cell in (nn.RNNCell(4, 6), nn.GRUCell(4, 6), nn.LSTMCell(4, 6)):
    state = cell(x[0])
    state = cell(x[1], state)
    print(type(cell).__name__, [type(s.grad_fn).__name__ for s in (state if isinstance(state, tuple) else (state,))])
    both("  cell", lambda: sum(s.pow(3).sum() for s in cell(x[0])), list(cell.parameters()))
    print(tuple(cell(torch.randn(4))[0].shape))

images = torch.randn(3, 2, 6, 5, requires_grad=True)
for layer in (nn.Conv2d(2, 4, 3), nn.Conv2d(2, 4, (3, 2), stride=2, padding=1), nn.Conv2d(2, 4, 3, padding=2, dilation=2, bias=False),
              nn.Conv2d(2, 4, 1, groups=2), nn.Conv2d(2, 20, 3, padding="same")):
    both("conv", lambda: layer(images).pow(2).sum(), [images] + list(layer.parameters()))
for pool in (nn.MaxPool2d(2), nn.MaxPool2d(3, 1, 1), nn.MaxPool2d(2, ceil_mode=True), nn.MaxPool2d((1, 2))):
    both("pool", lambda: pool(images).pow(2).sum(), [images])

norm = nn.LayerNorm(5)
nn.init.normal_(norm.weight)
both("layer norm", lambda: norm(images).pow(3).sum(), [images] + list(norm.parameters()))
both("layer norm of two", lambda: F.layer_norm(images, (6, 5)).pow(3).sum(), [images])
norm = nn.BatchNorm2d(2)
nn.init.normal_(norm.weight)
both("batch norm", lambda: norm(images).pow(3).sum(), [images] + list(norm.parameters()))
show("running", norm.running_mean, norm.running_var)
norm.eval()
both("batch norm at rest", lambda: norm(images).pow(3).sum(), [images] + list(norm.parameters()))
flat = torch.randn(6, 4, requires_grad=True)
norm = nn.BatchNorm1d(4, affine=False)
both("batch norm of rows", lambda: norm(flat).pow(3).sum(), [flat])

labels = torch.tensor([0, 3, 1, 2, -100, 3])
for reduction in ("mean", "sum", "none"):
    both("cross entropy " + reduction, lambda: F.cross_entropy(flat, labels, reduction=reduction).pow(2).sum(), [flat])
both("ignoring 3", lambda: F.nll_loss(F.log_softmax(flat, 1), labels.clamp(0), ignore_index=3), [flat])
both("softmax", lambda: F.softmax(flat, 1).pow(2).sum() + F.softmax(flat, 0).pow(3).sum(), [flat])
goal = torch.rand(6, 4, requires_grad=True)
for reduction in ("mean", "sum", "none"):
    both("squares " + reduction, lambda: F.mse_loss(flat, goal, reduction=reduction).pow(2).sum(), [flat, goal])
    both("logits " + reduction, lambda: F.binary_cross_entropy_with_logits(flat, goal, reduction=reduction).pow(2).sum(), [flat, goal])
table = torch.randn(7, 3, requires_grad=True)
rows = torch.tensor([[0, 6, 6], [2, 0, -1]])
both("rows", lambda: table[rows].pow(3).sum(), [table])
both("embedding", lambda: F.embedding(rows.abs(), table, padding_idx=6).pow(3).sum(), [table])
weight, bias = torch.randn(3, 4, requires_grad=True), torch.randn(3, requires_grad=True)
both("linear", lambda: F.linear(x, weight, bias).pow(3).sum(), [x, weight, bias])
both("linear of a slice", lambda: F.linear(x[:, 1], weight).pow(3).sum(), [x, weight])
both("linear of a turned one", lambda: F.linear(flat.t()[:, :4], weight, bias).pow(3).sum(), [flat, weight, bias])
both("product", lambda: (flat.t() @ flat[:, :3]).pow(3).sum(), [flat])
try:
    table[torch.tensor([7])]
except IndexError as error:
    print(error)
frozen = nn.Linear(3, 2)
out = frozen(torch.ones(1, 3)).sum()
with torch.no_grad():
    frozen.bias.add_(1)
out.backward()
print(frozen.bias.grad)
