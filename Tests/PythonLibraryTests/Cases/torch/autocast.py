# Products with fewer digits, losses with all.
import torch
from torch import nn
import torch.nn.functional as F

a = torch.ones(2, 2) * 0.1
with torch.autocast(device_type="cpu", dtype=torch.bfloat16):
    product = a @ a
    print(product, (a + a).dtype, F.softmax(product, dim=-1).dtype, F.mse_loss(product, a), product.sum().dtype, nn.LayerNorm(2)(product).dtype)
    print(torch.is_autocast_enabled("cpu"), torch.get_autocast_dtype("cpu"))
    with torch.autocast("cpu", enabled=False):
        print((a @ a).dtype, torch.is_autocast_enabled("cpu"))
    print(torch.mm(a, a).dtype, torch.bmm(a[None], a[None]).dtype, F.linear(a, a).dtype, torch.einsum("ij,jk->ik", a, a).dtype)
print((a @ a).dtype)


@torch.autocast("cpu", dtype=torch.float16)
def halves(x):
    return x @ x


print(halves(a))

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 3))
optimizer = torch.optim.AdamW(net.parameters(), lr=0.05)
x, y = torch.randn(6, 4), torch.tensor([0, 1, 2, 0, 1, 2])
scaler = torch.amp.GradScaler("cpu", enabled=False)
for step in range(4):
    optimizer.zero_grad()
    with torch.amp.autocast(device_type="cpu", dtype=torch.bfloat16):
        logits = net(x)
        loss = F.cross_entropy(logits, y)
    scaler.scale(loss).backward()
    scaler.step(optimizer)
    scaler.update()
    print(logits.dtype, loss.dtype, net[0].weight.grad.dtype, f"{loss.item():.2f}")
print(scaler.is_enabled(), scaler.get_scale(), scaler.state_dict())
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
optimizer.zero_grad()
scaler.scale(F.cross_entropy(net(x), y)).backward()
print(scaler.get_scale(), net[2].bias.grad.abs().max() > 1)
scaler.unscale_(optimizer)
print(net[2].bias.grad.abs().max() < 1)
scaler.step(optimizer)
scaler.update()
print(scaler.state_dict())
