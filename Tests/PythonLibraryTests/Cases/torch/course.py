import torch

# autograd0, 1, 2, 2a: derivatives of x*x + y*y at (1, 3).
x = torch.tensor(1.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
f = x * x + y * y
f.backward()
print(x.grad)
print(y.grad)
print(f.item())

x = torch.tensor([1.0, 3.0], requires_grad=True)
f = (x ** 2).sum()
f.backward()
print("f=", f.item())
print("x.grad=", x.grad)

x = torch.tensor([1.0, 3.0], requires_grad=True)
f = torch.norm(x)
f.backward()
print("f=", f.item())
print("x.grad=", x.grad)

# torchGd1: one parameter, by hand.
x = torch.tensor(-0.3742319, requires_grad=True)
learning_rate = 1e-3
for t in range(5000):
    loss = x * x - 4 * x + 4
    if t % 100 == 99:
        print(t, "x=", round(x.item(), 5), "loss=", round(loss.item(), 5))
    loss.backward()
    with torch.no_grad():
        x -= learning_rate * x.grad
        x.grad = None
print(f"Result: x = {x.item():.4f} loss={loss.item():.4f}")

# torchGd2: a list of parameters.
parameters = [torch.tensor(0.1, requires_grad=True)]
for t in range(1000):
    [p] = parameters
    loss = (p - 2) ** 2
    if t % 200 == 199:
        print(t, "parameters=", parameters, "loss=", round(loss.item(), 5))
    loss.backward()
    with torch.no_grad():
        for p in parameters:
            p -= learning_rate * p.grad
            p.grad = None
print(f"Result: parameters = {parameters}")

# torchGd3: two variables.
x = torch.tensor([1.0, 2.0], requires_grad=True)
for t in range(3000):
    loss = (x ** 2).sum()
    loss.backward()
    with torch.no_grad():
        x -= learning_rate * x.grad
        x.grad.zero_()
print("x=", x)

# regression1train: a cubic by RMSprop.
import io
import math
xs = torch.linspace(-math.pi, math.pi, 2000)
ys = xs ** 3 * 3 + xs ** 2 * 2 + xs
p = torch.tensor([1, 2, 3])
xx = xs.unsqueeze(-1).pow(p)
torch.manual_seed(0)
model = torch.nn.Sequential(torch.nn.Linear(3, 1), torch.nn.Flatten(0, 1))
loss_fn = torch.nn.MSELoss(reduction="sum")
optimizer = torch.optim.RMSprop(model.parameters(), lr=1e-3)
for t in range(1, 1501):
    y_pred = model(xx)
    loss = loss_fn(y_pred, ys)
    if t % 300 == 299:
        print(t, f"{loss.item():.2f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
linear = model[0]
print(f"y = {linear.bias.item():.3f} + {linear.weight[:, 0].item():.3f} x")
file = io.BytesIO()
torch.save(model, file)
file.seek(0)
again = torch.load(file, weights_only=False)
print(again)
print(torch.equal(again(xx), model(xx)))
print(again(torch.tensor([[2.0, 4.0, 8.0]])).shape)
