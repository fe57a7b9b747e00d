# Ranges of floats are computed in groups; what is exactly zero by hand is not here.
import torch

x = torch.arange(-8.0, 8.0, 0.1)
print(x[80].item(), x[35].item(), x.double().sum().item())
for bounds in ((0.0, 10.0, 0.3), (0, 1, 0.01), (-3, 3, 0.07), (5, -5, -0.3), (1, 2.2, 0.25)):
    single, double = torch.arange(*bounds), torch.arange(*bounds, dtype=torch.float64)
    print(bounds, single.double().sum().item(), double.sum().item(), single[len(single) // 3].item())
print(torch.arange(3), torch.arange(2.5), torch.arange(0, 7, 3, dtype=torch.int16))
print(torch.relu(torch.arange(-8.0, 8.0, 0.1, requires_grad=True)).sign().sum().item())

# Functions that change their argument.
t = torch.tensor([0.5, -1.5, 2.0])
print(torch.abs_(t), t)
print(torch.sin_(t) is t, torch.clamp_(t, 0.0, 0.9), torch.zero_(t), torch.fill_(t, 4.0), torch.sqrt_(t), t)
print(torch.accelerator.is_available(), torch.accelerator.current_accelerator(), torch.accelerator.device_count())
device = torch.accelerator.current_accelerator() if torch.accelerator.is_available() else "cpu"
print(torch.ones(1, device=device))
import torch.functional as F
print(F.einsum("i,i->", t, t), F.norm(t), hasattr(F, "relu"))
try:
    F.max_pool2d
except AttributeError as error:
    print(error)
try:
    torch.nn.functional.group_norm(torch.ones(1, 3), 3)
except ValueError as error:
    print(error)
