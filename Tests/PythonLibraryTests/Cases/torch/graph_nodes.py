import torch


def show(node, depth=0):
    print("  " * depth + type(node).__name__, node.name(), isinstance(node, torch.autograd.graph.Node))
    for parent, position in node.next_functions:
        if parent is not None:
            show(parent, depth + 1)


x = torch.tensor([1.0, 3.0], requires_grad=True)
w = torch.ones(2, 2, requires_grad=True)
f = ((w @ x - 2) ** 2).relu().sum()
show(f.grad_fn)
print(type(f.grad_fn), f.grad_fn.__class__.__name__)
print(type(f.grad_fn) is type(x.sum().grad_fn), type(f.grad_fn) is type(x.mean().grad_fn))
