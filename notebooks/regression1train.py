"""三次多項式的迴歸：用 RMSprop 訓練一層線性網路，把模型存成 model1.pt。"""

import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000)
y = x + 2 * x ** 2 + 3 * x ** 3
xx = x.unsqueeze(-1).pow(torch.tensor([1, 2, 3]))

torch.manual_seed(1)
model = torch.nn.Sequential(
    torch.nn.Linear(3, 1),
    torch.nn.Flatten(0, 1),
)
loss_of = torch.nn.MSELoss()
optimizer = torch.optim.RMSprop(model.parameters(), lr=1e-3)

for t in range(10000):
    loss = loss_of(model(xx), y)
    if t % 100 == 99:
        print(t, loss.item())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

linear = model[0]
b, c, d = linear.weight[0].tolist()
print(f"Result: y = {linear.bias.item()} + {b} x + {c} x^2 + {d} x^3")

torch.save(model, "model1.pt")
