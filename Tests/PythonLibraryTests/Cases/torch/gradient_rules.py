import torch, math
import numpy as np
import torch.nn as nn
import torch.nn.functional as F

TEXTS = """
x = torch.ones(2, requires_grad=True); x += 1
x = torch.ones(2, requires_grad=True); x[0] = 5
x = torch.ones(2, requires_grad=True); x.view(2)[0] = 5
x = torch.ones(2, requires_grad=True); y = x*2; y[0] = 5; print(y); y.sum().backward(); print(x.grad)
x = torch.ones(2, requires_grad=True); y = x.exp(); y += 1; y.sum().backward()
x = torch.ones(2, requires_grad=True); y = x.sin(); x.data[0]=3; y.sum().backward(); print(x.grad)
x = torch.ones(2, requires_grad=True); y = x*2; z = y.sin(); y.mul_(2); z.sum().backward()
x = torch.ones(2, requires_grad=True); y = (x*2).sum(); y.backward(); y.backward()
x = torch.ones(2, requires_grad=True); y = (x*x).sum(); y.backward(); y.backward()
x = torch.ones(2, requires_grad=True); y = (x*x).sum(); y.backward(retain_graph=True); y.backward(); print(x.grad)
x = torch.ones(2, requires_grad=True); y = x*x; y.backward()
x = torch.ones(2, requires_grad=True); y = x*x; y.backward(torch.tensor([1.,2.])); print(x.grad)
x = torch.ones(2, requires_grad=True); y = x*x; y.backward(torch.ones(3))
x = torch.ones(2, requires_grad=True); y = x*x; y.backward(torch.ones(2, dtype=torch.float64)); print(x.grad)
x = torch.ones(2); (x*x).sum().backward()
torch.tensor(1).backward()
x = torch.ones(2, requires_grad=True); y = x*2; y.retain_grad(); y.sum().backward(); print(y.grad)
x = torch.ones(2); x.retain_grad()
x = torch.ones(2, requires_grad=True); y = x*2; y.requires_grad = False
x = torch.ones(2, requires_grad=True); y = x*2; y.requires_grad_(False)
x = torch.ones(2, requires_grad=True); x.requires_grad = False; print(x)
x = torch.tensor([1,2]); x.requires_grad = True
x = torch.ones(2, requires_grad=True); x.grad = torch.ones(3)
x = torch.ones(2, requires_grad=True); x.grad = 3
x = torch.ones(2, requires_grad=True); print(torch.autograd.grad((x**3).sum(), x))
x = torch.ones(2, requires_grad=True); print(torch.autograd.grad((x**3).sum(), [x], create_graph=True))
x = torch.ones(2, requires_grad=True); g = torch.autograd.grad((x**3).sum(), x, create_graph=True)[0]; print(g); print(torch.autograd.grad(g.sum(), x))
x = torch.ones(2, requires_grad=True); y = torch.ones(2, requires_grad=True); print(torch.autograd.grad((x**3).sum(), [x, y]))
x = torch.ones(2, requires_grad=True); y = torch.ones(2, requires_grad=True); print(torch.autograd.grad((x**3).sum(), [x, y], allow_unused=True))
x = torch.ones(2, requires_grad=True); y = torch.ones(2, requires_grad=True); print(torch.autograd.grad((x**3).sum(), [x, y], materialize_grads=True))
x = torch.ones(2, requires_grad=True); print(torch.autograd.grad(x**3, x, grad_outputs=torch.tensor([1.,2.])))
x = torch.ones(2, requires_grad=True); print(torch.autograd.grad(x**3, x))
x = torch.ones(2); print(torch.autograd.grad((x**3).sum(), x))
x = torch.ones(2, requires_grad=True); print(torch.autograd.grad((x.detach()**3).sum(), x))
x = torch.ones(2, requires_grad=True); print(torch.autograd.grad([x.sum(), (x*2).sum()], x))
x = torch.ones(2, requires_grad=True); torch.autograd.backward([x.sum(), (x*2).sum()]); print(x.grad)
x = torch.ones(2, requires_grad=True); torch.autograd.backward(x*2, torch.ones(2)); print(x.grad)
x = torch.ones(2, requires_grad=True); (x*2).sum().backward(inputs=[x]); print(x.grad)
x = torch.ones(2, requires_grad=True); h = x.register_hook(lambda g: g*2); x.sum().backward(); print(x.grad); h.remove(); x.sum().backward(); print(x.grad)
x = torch.ones(2, requires_grad=True); x.register_hook(lambda g: print('hook', g)); (x*3).sum().backward()
x = torch.ones(2, requires_grad=True); y=x*2; y.register_hook(lambda g: torch.zeros(3)); y.sum().backward()
x = torch.ones(2, requires_grad=True); y=x*2; y.register_hook(lambda g: 3); y.sum().backward()
x = torch.ones(2); x.register_hook(print)
x = torch.ones(2, requires_grad=True); x.register_post_accumulate_grad_hook(lambda p: print('acc', p.grad)); (x*3).sum().backward()
x = torch.ones(2, requires_grad=True); print(x._version); x.data.add_(1); print(x._version); y = x.detach(); y.add_(1); print(x._version)
x = torch.ones(2, requires_grad=True); print((x*2).detach(), x.detach().requires_grad, x.data)
print(torch.autograd.functional.jacobian(lambda x: x**2, torch.tensor([1.,2.])))
print(torch.autograd.functional.hessian(lambda x: (x**3).sum(), torch.tensor([1.,2.])))
print(torch.autograd.functional.vjp(lambda x: x**2, torch.tensor([1.,2.]), torch.ones(2)))
print(torch.autograd.functional.jvp(lambda x: x**2, torch.tensor([1.,2.]), torch.ones(2)))
print(torch.autograd.functional.hvp(lambda x: (x**3).sum(), torch.tensor([1.,2.]), torch.ones(2)))
print(torch.autograd.functional.jacobian(lambda x, y: x*y, (torch.tensor([1.,2.]), torch.tensor([3.,4.]))))
print(torch.autograd.gradcheck(lambda x: x**2, torch.ones(2, dtype=torch.float64, requires_grad=True)))
torch.autograd.Variable(torch.ones(2), requires_grad=True)
x = torch.ones(3, requires_grad=True); y = x[0]; print(y); y = x[1:]; print(y); print(x[[0,1]], x[x>0], x[None], x[...])
x = torch.ones(2,3, requires_grad=True); print(x.view(-1), x.reshape(3,2), x.t(), x.T, x.transpose(0,1), x.permute(1,0), x.flatten(), x.unsqueeze(0), x.squeeze(), x.expand(2,2,3))
x = torch.ones(2,3, requires_grad=True); print(x.sum(), x.sum(0), x.mean(), x.mean(1), x.max(), x.max(1), x.min(0), x.prod(), x.prod(1), x.std(), x.var(0), x.norm(), x.logsumexp(1), x.cumsum(0), x.median())
x = torch.ones(2,3, requires_grad=True); print(x.exp(), x.log(), x.sin(), x.tanh(), x.sigmoid(), x.relu(), x.sqrt(), x.abs(), x.clamp(0,1), x.pow(3), x.sign(), x.floor(), x.round())
x = torch.ones(2,3, requires_grad=True); print(torch.cat([x,x]), torch.stack([x,x]), torch.where(x>0,x,x*2), x.masked_fill(x>0,1), x.gather(1, torch.zeros(2,1,dtype=torch.int64)), x.index_select(0, torch.tensor([0])), x.repeat(1,2), x.split(1), x.chunk(2), x.unbind())
x = torch.ones(2,3, requires_grad=True); print(F.softmax(x, 1), F.log_softmax(x,1), F.cross_entropy(x, torch.tensor([0,1])), F.nll_loss(x, torch.tensor([0,1])), F.mse_loss(x, x*2), F.l1_loss(x, x*2), F.dropout(x), F.gelu(x), F.leaky_relu(x), F.elu(x), F.silu(x), F.softplus(x), F.layer_norm(x,(3,)), F.normalize(x), F.one_hot(torch.tensor([1])))
x = torch.ones(2,3, requires_grad=True); print(torch.addmm(torch.ones(2,2), x, x.t()), x.lerp(x,0.5), torch.addcmul(x,x,x), torch.maximum(x,x), torch.atan2(x,x), x.erf(), x.expm1(), x.log1p(), x.rsqrt(), x.reciprocal(), x.square(), torch.hypot(x,x), x.trace() if 0 else 1, F.pad(x,(1,1)), x.unfold(1,2,1), x.as_strided((2,),(1,)), x.select(0,0), x.narrow(1,0,2), x.diagonal(), x.movedim(0,1), x.swapaxes(0,1), x.view_as(x), x.ravel(), x.tile((1,2)))
x = torch.ones(4, requires_grad=True); y = x*1; y[1:3] = torch.tensor([5.,6.]); print(y); y[0] *= 3; print(y); (y**2).sum().backward(); print(x.grad)
x = torch.ones(4, requires_grad=True); y = x*1; v = y[1:3]; v.mul_(3); print(y, v); (y**2).sum().backward(); print(x.grad)
x = torch.ones(4, requires_grad=True); y = torch.zeros(4); y[1:3] = x[:2]**2; print(y, y.requires_grad); y.sum().backward(); print(x.grad)
x = torch.ones(2,2, requires_grad=True); y = x.clone(); y[y>0] = 0; print(y); y.fill_(3.); print(y); y.zero_(); print(y)
x = torch.ones(2, requires_grad=True); y = x.clone(); y.copy_(torch.zeros(2)); print(y); y.uniform_(); y.normal_(); print(y.requires_grad)
x = torch.ones(2, requires_grad=True); y = x.clone().detach_(); print(y)
x = torch.ones(2, requires_grad=True); y = x.view(2).detach_()
import copy; x = torch.ones(2, requires_grad=True); print(copy.deepcopy(x)); copy.deepcopy(x*2)
import copy; m = nn.Linear(2,1); m2 = copy.deepcopy(m); print(m2.weight is m.weight, torch.equal(m.weight, m2.weight))
x = torch.tensor(2., requires_grad=True); y = x**3; g1, = torch.autograd.grad(y, x, create_graph=True); g2, = torch.autograd.grad(g1, x, create_graph=True); g3, = torch.autograd.grad(g2, x); print(g1, g2, g3)
x = torch.ones(2, requires_grad=True); int(x.sum()); x.sum().item(); x.tolist(); x.numpy()
x = torch.ones(2, requires_grad=True); x.detach().numpy()[0] = 7; print(x)
torch.is_grad_enabled()
x = torch.ones(3, requires_grad=True); y = x.sum(); y.backward(); y2 = (x**2).sum(); y2.backward(); print(x.grad); x.grad.zero_(); print(x.grad)
x = torch.ones(3, requires_grad=True); print(x.grad is None); x.grad = torch.ones(3); print(x.grad); del x.grad; print(x.grad)
x = torch.randn(3, requires_grad=True); y = x.clone(); y.backward(torch.ones(3)); print(x.grad)
x = torch.ones(2, 2, requires_grad=True); y = x.expand(3,2,2); y.sum().backward(); print(x.grad)
x = torch.ones(2, 2, requires_grad=True); x.max().backward(); print(x.grad); x.grad=None; x.max(1)[0].sum().backward(); print(x.grad); x.grad=None; x.amax(1).sum().backward(); print(x.grad); x.grad=None; x.median().backward(); print(x.grad)
x = torch.zeros(2, requires_grad=True); x.norm().backward(); print(x.grad); x.grad=None; x.abs().sum().backward(); print(x.grad); x.grad=None; x.relu().sum().backward(); print(x.grad); x.grad=None; x.sqrt().sum().backward(); print(x.grad)
x = torch.zeros(2, requires_grad=True); x.clamp(0,1).sum().backward(); print(x.grad); x.grad=None; torch.where(x>0, x.log(), x).sum().backward(); print(x.grad)
x = torch.tensor([0.,2.], requires_grad=True); x.prod().backward(); print(x.grad); x.grad=None; (x**0).sum().backward(); print(x.grad); x.grad=None; x.std().backward(); print(x.grad)
torch.autograd.graph.Node
"""


def show(text):
    torch.manual_seed(0)
    names = dict(globals())
    print(">>>", text)
    try:
        try:
            code = compile(text, "lesson", "eval")
        except SyntaxError:
            exec(text, names)
        else:
            print(eval(code, names))
    except Exception as error:
        print(type(error).__name__, error)


for text in TEXTS.strip().split("\n"):
    show(text)
