"""參數放在 list 裡的梯度下降：有幾個參數都一樣寫。"""

import torch


def loss_of(x):
    return x * x - 4 * x + 4


parameters = [torch.tensor(0.040306125, requires_grad=True)]

for t in range(5000):
    loss = loss_of(*parameters)
    if t % 100 == 99:
        print(t, "parameters=", parameters, "loss=", loss.item())
    loss.backward()
    with torch.no_grad():
        for p in parameters:
            p -= 0.001 * p.grad
            p.grad = None

print(f"Result: parameters = {parameters} loss={loss.item()}")
