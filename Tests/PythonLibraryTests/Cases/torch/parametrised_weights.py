# Parametrised weights, norms of weights and averages of models.
import torch, torch.nn as nn
import torch.nn.utils.parametrize as parametrize
from torch.nn.utils import spectral_norm, clip_grad_norm_, clip_grad_value_, parameters_to_vector, vector_to_parameters
torch.manual_seed(1)
class Symmetric(nn.Module):
    def forward(self, X):
        return X.triu() + X.triu(1).transpose(-1, -2)
layer = nn.Linear(3, 3)
parametrize.register_parametrization(layer, "weight", Symmetric())
A = layer.weight
print(torch.allclose(A, A.T)); print(A)
print(layer)
print(layer.parametrizations.weight.original.shape)
print([n for n, _ in layer.named_parameters()])
class Skew(nn.Module):
    def forward(self, X):
        A = X.triu(1); return A - A.transpose(-1, -2)
class MatrixExponential(nn.Module):
    def forward(self, A): return torch.matrix_exp(A)
o = nn.Linear(3, 3)
parametrize.register_parametrization(o, "weight", Skew())
parametrize.register_parametrization(o, "weight", MatrixExponential())
print((o.weight.T @ o.weight).round(decimals=4).abs())
print(parametrize.is_parametrized(o), parametrize.is_parametrized(o, "bias"))
parametrize.remove_parametrizations(o, "weight", leave_parametrized=False)
print(o)
s = spectral_norm(nn.Linear(4, 3))
print(s, [n for n, _ in s.named_buffers()])
for _ in range(20): s(torch.ones(1,4))
print(torch.linalg.matrix_norm(s.weight, 2))
w2 = torch.nn.utils.parametrizations.weight_norm(nn.Linear(2,2))
print(w2)
lin = nn.Linear(3, 2)
v = parameters_to_vector(lin.parameters()); print(v)
vector_to_parameters(torch.arange(8.), lin.parameters()); print(lin.weight, lin.bias)
(lin(torch.ones(5,3)).pow(2).sum()).backward()
print(clip_grad_norm_(lin.parameters(), 1.0)); print(lin.weight.grad)
print(clip_grad_value_(lin.parameters(), 0.2), lin.bias.grad)
import warnings
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    l = torch.nn.utils.weight_norm(nn.Linear(4, 2), name="weight")
print(l, [(n, tuple(p.shape)) for n, p in l.named_parameters()], l.weight_g, l(torch.ones(1, 4)))
print([n for n, _ in torch.nn.utils.remove_weight_norm(l).named_parameters()])
c = torch.nn.utils.parametrizations.spectral_norm(nn.Linear(4, 3))
print(c, list(c.state_dict()), torch.linalg.matrix_norm(c.weight, 2))
for wrong in (lambda: parametrize.register_parametrization(lin, "foo", Skew()), lambda: parametrize.remove_parametrizations(lin, "weight"),
              lambda: setattr(layer, "weight", torch.ones(3, 3)), lambda: torch.nn.utils.remove_spectral_norm(lin)):
    try:
        wrong()
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
from torch.optim.swa_utils import SWALR, AveragedModel, get_ema_multi_avg_fn, get_ema_avg_fn, update_bn
model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2), nn.Linear(2, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
averages = [AveragedModel(model), AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9)), AveragedModel(model, avg_fn=get_ema_avg_fn(0.5))]
scheduler = SWALR(optimizer, swa_lr=0.05, anneal_epochs=3)
x = torch.randn(16, 2)
for step in range(5):
    optimizer.zero_grad()
    (model(x) - 1).pow(2).mean().backward()
    optimizer.step()
    for average in averages:
        average.update_parameters(model)
    scheduler.step()
    print(step, scheduler.get_last_lr(), [round(average.module[2].weight[0, 0].item(), 5) for average in averages])
update_bn([x, x[:8]], averages[0])
print(averages[0], averages[0].n_averaged, averages[0].module[1].running_mean, averages[0](x[:2]).shape, list(averages[0].state_dict())[:3])
plateau = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=1)
print(plateau.state_dict(), model[0].register_forward_hook(print).__class__)
