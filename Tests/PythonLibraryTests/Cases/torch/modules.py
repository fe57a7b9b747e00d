import copy
import io
import torch
from torch import nn
import torch.nn.functional as F

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self, hidden=4):
        super().__init__()
        self.fc1 = nn.Linear(3, hidden)
        self.act = nn.ReLU()
        self.fc2 = nn.Linear(hidden, 2, bias=False)
        self.scale = nn.Parameter(torch.ones(2))
        self.register_buffer("seen", torch.zeros(1))

    def forward(self, x):
        return self.fc2(self.act(self.fc1(x))) * self.scale


net = Net()
print(net)
print(net.fc1.weight, net.fc1.bias, net.fc2.weight)
print(net(torch.ones(2, 3)))
for name, p in net.named_parameters():
    print(name, p.shape, p.requires_grad)
print(len(list(net.parameters())), sum(p.numel() for p in net.parameters()), [n for n, _ in net.named_children()], [n for n, _ in net.named_modules()], [n for n, _ in net.named_buffers()])
print(net.state_dict())
print(list(net.state_dict()), type(net.state_dict()).__name__)
other = Net()
print(other.load_state_dict(net.state_dict()), torch.equal(other(torch.ones(1, 3)), net(torch.ones(1, 3))))
net.train()
print(net.training, net.eval().training, net.fc1.training, net.train().fc1.training)
net(torch.ones(2, 3)).sum().backward()
print(net.fc1.bias.grad, net.scale.grad)
net.zero_grad()
print(net.fc1.bias.grad)


def init(m):
    if isinstance(m, nn.Linear):
        nn.init.constant_(m.weight, 0.5)
        if m.bias is not None:
            nn.init.zeros_(m.bias)


net.apply(init)
print(net.fc1.weight)
twin = copy.deepcopy(net)
twin.fc1.weight.data.fill_(2)
print(net.fc1.weight[0, 0].item(), twin.fc1.weight[0, 0].item(), type(twin.fc1.weight).__name__)
print(net.double().fc1.weight.dtype, net.float().fc1.weight.dtype, net.to("cpu") is net)
model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Dropout(0.2), nn.Linear(8, 1), nn.Sigmoid())
print(model, model[0], len(model), model[-1], model[1:3])
print(model.eval()(torch.zeros(1, 2)))
layers = nn.ModuleList([nn.Linear(2, 2) for _ in range(3)] + [nn.ReLU()])
print(layers, len(layers), layers[1])
layers.append(nn.Tanh())
print(nn.ModuleDict({"a": nn.Linear(1, 1), "b": nn.ReLU()}), [type(m).__name__ for m in layers])
print(nn.Sequential(nn.Conv2d(1, 6, 5, padding=2), nn.BatchNorm2d(6), nn.MaxPool2d(2), nn.Flatten(), nn.LeakyReLU(0.1), nn.Softmax(dim=1), nn.GELU(), nn.LayerNorm(4)))
print(nn.Embedding(10, 3), nn.LSTM(3, 4, batch_first=True), nn.GRU(2, 3, num_layers=2), nn.CrossEntropyLoss(), nn.MSELoss(), nn.Identity(), nn.Conv1d(1, 2, 3, stride=2), nn.AvgPool2d(2), nn.Dropout())
file = io.BytesIO()
torch.save(model.state_dict(), file)
file.seek(0)
loaded = torch.load(file)
print(list(loaded), torch.equal(loaded["0.weight"], model[0].weight))
hook = net.fc1.register_forward_hook(lambda module, args, out: print("hook", type(module).__name__, out.shape))
net(torch.ones(1, 3))
hook.remove()
net(torch.ones(1, 3))
for p in net.fc1.parameters():
    p.requires_grad = False
print([p.requires_grad for p in net.parameters()])
print(type(net.fc1), type(model), net.fc1.in_features, net.fc1.out_features, net._get_name(), isinstance(net, nn.Module))
print(nn.Linear(2, 1).weight.is_leaf, repr(nn.ReLU(inplace=True)), nn.Parameter(torch.zeros(2)))


def problem(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Early(nn.Module):
    def __init__(self):
        self.fc = nn.Linear(1, 1)


class Empty(nn.Module):
    pass


problem(Early)
problem(lambda: Empty()(1))
problem(lambda: net(torch.ones(2, 4)))
problem(lambda: net.nothing)
problem(lambda: net.load_state_dict({"fc1.weight": torch.zeros(1)}))
problem(lambda: setattr(net.fc1, "weight", torch.zeros(4, 3)))
problem(lambda: layers[7])
problem(lambda: nn.Linear(2, 2)(torch.ones(2, dtype=torch.float64)))
