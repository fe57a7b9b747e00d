import torch
from torch import nn, optim
from torch.utils.data import DataLoader, Dataset, TensorDataset, random_split

torch.manual_seed(0)
x = torch.randn(64, 3)
y = x @ torch.tensor([[1.0], [-2.0], [0.5]]) + 0.3
for make in (lambda p: optim.SGD(p, lr=0.05), lambda p: optim.SGD(p, lr=0.02, momentum=0.9), lambda p: optim.SGD(p, lr=0.02, momentum=0.9, nesterov=True, weight_decay=0.01),
             lambda p: optim.Adam(p, lr=0.05), lambda p: optim.AdamW(p, lr=0.05, weight_decay=0.1), lambda p: optim.RMSprop(p, lr=0.01), lambda p: optim.Adagrad(p, lr=0.1),
             lambda p: optim.Adadelta(p), lambda p: optim.Adamax(p), lambda p: optim.NAdam(p), lambda p: optim.Adam(p, amsgrad=True, weight_decay=0.1)):
    torch.manual_seed(1)
    model = nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 1))
    optimizer = make(model.parameters())
    losses = []
    for epoch in range(30):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(type(optimizer).__name__, [f"{v:.4f}" for v in losses[::10] + losses[-1:]])
print(optimizer)
print(optim.SGD(model.parameters(), lr=0.1))
sgd = optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
print(sgd.param_groups[0]["lr"], list(sgd.param_groups[0]), sgd.state_dict()["param_groups"][0]["params"])
state = optimizer.state_dict()
print(sorted(state["state"][0]), state["state"][0]["step"], len(state["state"]))
optimizer.load_state_dict(state)
for scheduler_class, options in ((optim.lr_scheduler.StepLR, dict(step_size=2, gamma=0.5)), (optim.lr_scheduler.ExponentialLR, dict(gamma=0.9)), (optim.lr_scheduler.CosineAnnealingLR, dict(T_max=5)),
                                 (optim.lr_scheduler.MultiStepLR, dict(milestones=[2, 4])), (optim.lr_scheduler.LambdaLR, dict(lr_lambda=lambda e: 0.95 ** e)), (optim.lr_scheduler.LinearLR, {}),
                                 (optim.lr_scheduler.OneCycleLR, dict(max_lr=1.0, total_steps=10))):
    sgd = optim.SGD(model.parameters(), lr=0.1)
    scheduler = scheduler_class(sgd, **options)
    rates = []
    for _ in range(6):
        sgd.step()
        rates.append(round(scheduler.get_last_lr()[0], 6))
        scheduler.step()
    print(scheduler_class.__name__, rates, round(sgd.param_groups[0]["lr"], 6))
plateau = optim.lr_scheduler.ReduceLROnPlateau(sgd, patience=1, factor=0.5)
for v in (1.0, 1.0, 1.0, 1.0):
    plateau.step(v)
print(round(sgd.param_groups[0]["lr"], 6))

torch.manual_seed(7)
data = TensorDataset(torch.arange(10), torch.arange(10) * 2)
print(len(data), data[3])
for a, b in DataLoader(data, batch_size=4):
    print(a, b)
for a, b in DataLoader(data, batch_size=4, shuffle=True):
    print(a, b)
loader = DataLoader(data, batch_size=3, shuffle=True, drop_last=True)
print(len(loader), len(loader.dataset), [a.tolist() for a, _ in loader], [a.tolist() for a, _ in loader])
print([a.tolist() for a, _ in DataLoader(data, batch_size=5, shuffle=True, generator=torch.Generator().manual_seed(3))])
first, second = random_split(data, [7, 3])
print(first.indices, second.indices, second[0], len(first))
print([len(p) for p in random_split(data, [0.5, 0.5], generator=torch.Generator().manual_seed(1))])


class Squares(Dataset):
    def __len__(self):
        return 5

    def __getitem__(self, i):
        return {"x": float(i), "y": i * i, "name": f"n{i}"}


for batch in DataLoader(Squares(), batch_size=2):
    print(batch)
print(next(iter(DataLoader([(torch.ones(2), 1), (torch.zeros(2), 0)], batch_size=2))))
sampler = torch.utils.data.RandomSampler(data, replacement=True, num_samples=5)
print([a.tolist() for a, _ in DataLoader(data, batch_size=2, sampler=sampler)])

# A classifier, trained on batches.
torch.manual_seed(3)
points = torch.randn(100, 2)
labels = (points[:, 0] * points[:, 1] > 0).long()
net = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
criterion = nn.CrossEntropyLoss()
adam = optim.Adam(net.parameters(), lr=0.02)
for epoch in range(20):
    for xb, yb in DataLoader(TensorDataset(points, labels), batch_size=20, shuffle=True):
        adam.zero_grad()
        loss = criterion(net(xb), yb)
        loss.backward()
        adam.step()
with torch.no_grad():
    predicted = net(points).argmax(dim=1)
    print(f"{loss.item():.3f}", (predicted == labels).float().mean())


def problem(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


problem(lambda: optim.SGD([], lr=0.1))
problem(lambda: optim.SGD(net.parameters(), lr=-1))
problem(lambda: optim.SGD(torch.ones(2), lr=0.1))
problem(lambda: DataLoader(data, batch_size=0))
problem(lambda: random_split(data, [1, 2]))
problem(lambda: TensorDataset(torch.ones(2), torch.ones(3)))
