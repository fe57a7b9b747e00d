import torch

a = torch.tensor(1.0, requires_grad=True)
b = a * 2
c = b + a
print(c.grad_fn is c.grad_fn, c.grad_fn == c.grad_fn, hash(c.grad_fn) == hash(c.grad_fn), id(c.grad_fn) == id(c.grad_fn))
print(c.grad_fn.next_functions[0][0] is b.grad_fn, c.grad_fn.next_functions[1][0].variable is a)
print(c.grad_fn.next_functions[1][0] is b.grad_fn.next_functions[0][0], c.grad_fn == b.grad_fn)


def walk(root):
    """Every node once, however many ways lead to it."""
    seen, order, waiting = set(), [], [root]
    while waiting:
        node = waiting.pop()
        if node in seen:
            continue
        seen.add(node)
        order.append(type(node).__name__)
        waiting += [other for other, _ in reversed(node.next_functions) if other is not None]
    return order


x = torch.ones(3, requires_grad=True)
for _ in range(25):
    x = x * x + x
print(len(walk(x.grad_fn)), walk(x.grad_fn)[:4], walk(c.grad_fn))
