import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = (x ** 2).sum()
y.backward()
print(x.grad, x.is_leaf, y.is_leaf, y.requires_grad, y.grad_fn.name(), x.grad_fn)
(x * 3).sum().backward()
print(x.grad)
x.grad.zero_()
(x.exp() * x).backward(torch.ones(3))
print(x.grad)
x.grad = None
z = x * 2
z.retain_grad()
z.pow(2).mean().backward()
print(z.grad, x.grad)
with torch.no_grad():
    w = x * 2
print(w.requires_grad, w, x.detach(), x.data, (x * 2).detach().requires_grad)
with torch.no_grad():
    x -= 0.1 * x.grad
print(x)
x.data += 1
print(x)


@torch.no_grad()
def evaluate(t):
    return t * 2


print(evaluate(x).requires_grad, torch.is_grad_enabled())
with torch.no_grad():
    with torch.enable_grad():
        print((x * 1).requires_grad)
with torch.set_grad_enabled(False):
    print((x * 1).requires_grad)
torch.set_grad_enabled(False)
print((x * 1).requires_grad)
torch.set_grad_enabled(True)
with torch.inference_mode():
    print((x * 1).requires_grad)
a = torch.tensor(2.0, requires_grad=True)
b = a ** 3
(first,) = torch.autograd.grad(b, a, create_graph=True)
(second,) = torch.autograd.grad(first, a, create_graph=True)
print(first, second, torch.autograd.grad(second, a))
print(torch.autograd.functional.jacobian(lambda t: t ** 2, torch.tensor([1.0, 2.0])))
print(torch.autograd.functional.hessian(lambda t: (t ** 3).sum(), torch.tensor([1.0, 2.0])))


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, t):
        ctx.save_for_backward(t)
        return t * t

    @staticmethod
    def backward(ctx, grad):
        (t,) = ctx.saved_tensors
        return 2 * t * grad


q = torch.tensor([1.0, 4.0], requires_grad=True)
r = Square.apply(q)
print(r)
r.sum().backward()
print(q.grad)
h = torch.tensor([1.0, 2.0], requires_grad=True)
handle = h.register_hook(lambda g: g * 10)
(h * 2).sum().backward()
print(h.grad)
handle.remove()
(h * 2).sum().backward()
print(h.grad)
seen = []
k = h * 3
k.register_hook(lambda g: seen.append(g))
k.sum().backward()
print(seen)
v = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
u = v * 2
u[0] = 5
u.sum().backward()
print(u, v.grad)
m = torch.ones(2, 2, requires_grad=True)
n = m * 2
n += 1
n.mul_(3)
print(n)
n.sum().backward()
print(m.grad)
weights = torch.randn(3, 2, requires_grad=True)
print(weights.shape, weights.requires_grad_(False).requires_grad)
c = torch.tensor([3.0, 4.0], requires_grad=True)
for f in (lambda t: t.norm(), lambda t: t.max(), lambda t: t.prod(), lambda t: t.std(), lambda t: t.softmax(0)[0], lambda t: t.sigmoid().sum(),
          lambda t: t.tanh().sum(), lambda t: t.relu().sum(), lambda t: t.log().sum(), lambda t: torch.cat([t, t * 2]).sum(),
          lambda t: t.view(2, 1).expand(2, 3).sum(), lambda t: t[[0, 0, 1]].sum(), lambda t: torch.where(t > 3, t * 2, t).sum(),
          lambda t: (t @ torch.ones(2, 2)).sum(), lambda t: t.abs().sqrt().sum(), lambda t: t.clamp(max=3.5).sum(), lambda t: t.var(),
          lambda t: t.mean(), lambda t: t.cumsum(0).sum(), lambda t: (t / t.sum()).pow(2).sum(), lambda t: torch.stack([t, t]).max(0)[0].sum()):
    c.grad = None
    out = f(c)
    print(out)
    out.backward()
    print(c.grad)


def problem(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


problem(lambda: torch.ones(2).backward())
problem(lambda: torch.ones(2).sum().backward())
problem(lambda: (x * 2).backward())
problem(lambda: x.add_(1))
problem(lambda: x.numpy())
problem(lambda: torch.tensor([1], requires_grad=True))
problem(lambda: (x * 2).requires_grad_(False))
problem(lambda: (x * 2).backward(torch.ones(2)))
problem(lambda: torch.autograd.grad(x.sum(), h))
problem(lambda: torch.ones(2).register_hook(print))


def twice():
    out = (x ** 2).sum()
    out.backward()
    out.backward()


def changed():
    e = x.exp()
    f = (e * e).sum()
    e.add_(1)
    f.backward()


problem(twice)
problem(changed)
