"""走向尖尖的谷底：離原點的距離，每一步都一樣長。"""

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.01)

for t in range(1000):
    loss = x.norm()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print("x=", x)
