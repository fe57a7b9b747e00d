"""一個參數的梯度下降：x*x - 4x + 4，走五千步。"""

import torch

x = torch.tensor(-0.3742319, requires_grad=True)

for t in range(5000):
    loss = x * x - 4 * x + 4
    if t % 100 == 99:
        print(t, "x=", x.item(), "loss=", loss.item())
    loss.backward()
    with torch.no_grad():
        x -= 0.001 * x.grad
        x.grad = None

print(f"Result: x = {x.item()} loss={loss.item()}")
