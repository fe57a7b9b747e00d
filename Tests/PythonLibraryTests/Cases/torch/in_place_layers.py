import torch
import torch.nn as nn
import torch.nn.functional as F

for name, options in (("leaky_relu", {"negative_slope": 0.1}), ("elu", {}), ("hardtanh", {}), ("relu6", {}), ("selu", {}), ("hardswish", {}),
                      ("celu", {}), ("threshold", {"threshold": 0, "value": 5}), ("relu", {})):
    x = torch.tensor([-1.0, 2.0], requires_grad=True)
    before = x * 1
    after = getattr(F, name)(before, inplace=True, **options)
    after.sum().backward()
    print(name, after is before, after.detach(), x.grad)
try:
    F.leaky_relu(torch.ones(2, requires_grad=True), inplace=True)
except RuntimeError as error:
    print(error)
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.LeakyReLU(0.2, inplace=True), nn.BatchNorm1d(3), nn.Linear(3, 1), nn.ELU(inplace=True))
x = torch.randn(4, 2)
loss = model(x).square().mean()
loss.backward()
print(model[1], loss, model[4])
