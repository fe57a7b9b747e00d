"""What torch says first of tensors that do not fit, and gradients where functions have corners."""
import math
import warnings

import torch
import torch.nn.functional as F

warnings.simplefilter("ignore")


def tried(text, **names):
    try:
        print(text, "->", eval(text, {**globals(), **names}))
    except Exception as error:
        print(text, "->", type(error).__name__, str(error).split("\n")[0])


def put(x, key, value):
    x = x.detach().clone()
    x[key] = value
    return x.tolist()


zero, row, table = torch.tensor(1.5), torch.arange(3.0), torch.arange(6.0).reshape(2, 3)
for key in [0, -1, 5, slice(None), (0, 0), (..., 0), [0]]:
    tried(f"zero[{key}]")
    tried(f"put(zero, {key}, 2)")
for value in ["torch.zeros(2)", "torch.zeros(1, 1, 2)", "torch.zeros(4, 2, 3)", "torch.zeros(2, 3, dtype=torch.int32)", "torch.tensor(1)"]:
    for key in ["0", "slice(None)", "[0, 1]", "torch.tensor([True, False])"]:
        tried(f"put(table, {key}, {value})")
for dtype in ["int64", "float16", "bfloat16", "bool"]:
    tried(f"torch.zeros(2, 2, dtype=torch.{dtype}).expand(4)")

tried("row - True")
tried("torch.tensor([True]) - 1")
tried("torch.tensor([True]) - torch.tensor([False])")
tried("torch.arange(3) | torch.zeros(2)")
tried("torch.arange(3) % torch.zeros(2, dtype=torch.int64)")
tried("torch.arange(6).reshape(2, 3) @ torch.zeros(2, 3)")
tried("torch.bitwise_not(row)")
tried("torch.inner(row, torch.zeros(2, 2))")
tried("torch.outer(row, torch.zeros(2, 2))")
for equation, shapes in [("ij->i", [(1, 2, 3)]), ("ij,jk", [(2, 3)]), ("ij", [(2, 3), (2, 3)]), ("ij->k", [(2, 3)]), ("i?", [(2, 3)])]:
    tried("torch.einsum(equation, *parts)", equation=equation, parts=[torch.zeros(s) for s in shapes])
for name in ["vstack", "hstack", "dstack", "column_stack"]:
    tried(f"torch.{name}([torch.zeros(2, 3), torch.zeros(5)])")
tried("torch.zeros(2, 0).split([1, 1], 1)")
tried("zero.split(1)")
tried("torch.zeros(0, 2).chunk(2)")
for index in ["torch.zeros(3, dtype=torch.int64)", "torch.zeros(4, 4, dtype=torch.int64)", "torch.tensor([[7]])", "torch.tensor([[0.0]])"]:
    tried(f"table.scatter(1, {index}, 1.0)")
    tried(f"table.scatter_add(0, {index}, torch.ones(2, 3))")
tried("torch.gather(zero, 0, torch.tensor([0, 0]))")
tried("torch.gather(zero, 0, torch.tensor([0, 1]))")
for name in ["silu", "gelu", "logsigmoid", "selu", "softplus", "leaky_relu", "elu", "celu", "mish", "hardswish", "hardsigmoid", "hardtanh", "relu6"]:
    tried(f"F.{name}(torch.tensor([1, 2]))")
tried("F.nll_loss(torch.zeros(2, 3), torch.zeros(2, 3, dtype=torch.int64))")
tried("F.cross_entropy(torch.zeros(2, 3, dtype=torch.int64), torch.tensor([0, 1]))")
tried("torch.std_mean(torch.tensor([1, 2]))")
tried("torch.nanmean(torch.tensor([1, 2]))")
tried("torch.logsumexp(torch.tensor([1, 2]), 0)")
tried("row.mT")
tried("torch.softmax(torch.tensor([1, 2]), 1)")
tried("torch.bincount(row)")

for grid in torch.meshgrid(torch.tensor([1, 2]), torch.tensor([10, 20, 30]), indexing="xy"):
    print(grid)


def slope(name, function, *points):
    xs = [torch.tensor(point, requires_grad=True) for point in points]
    y = function(*xs)
    y.sum().backward()
    print(name, y.detach(), [x.grad for x in xs], y.grad_fn.name())


corners = [-3.0, -1.0, 0.0, 3.0]
slope("celu", F.celu, corners)
slope("hardswish", F.hardswish, corners)
slope("logit", torch.logit, [-1.0, 0.5, 1.0, 2.0])
slope("fmax", torch.fmax, [1.0, 2.0, math.nan], [1.0, 3.0, 4.0])
slope("fmin", torch.fmin, [1.0, 2.0, 5.0], [1.0, 3.0, math.nan])
slope("xlogy", torch.xlogy, [0.0, 1.0, 0.0], [2.0, 3.0, 0.0])
slope("copysign", torch.copysign, [1.0, -2.0, 0.0], [-1.0, 1.0, -1.0])
slope("nansum", lambda x: torch.nansum(x), [1.0, math.nan])
slope("amax", torch.amax, [1.0, 2.0, 2.0])
slope("hinge", lambda x: F.hinge_embedding_loss(x, torch.tensor([1, -1, 3, 0])), [0.5, 0.5, 0.5, 1.5])
slope("inner", torch.inner, [1.0, 2.0], [[3.0, 4.0]])
slope("matmul", torch.matmul, [[1.0, 2.0], [0.0, 1.0]], [[[3.0, 1.0], [4.0, 2.0]], [[1.0, 0.0], [2.0, 5.0]]])
