import io
import torch
import torch.nn as nn
from torch.nn.modules.batchnorm import _BatchNorm
from torch.nn.modules.pooling import MaxPool2d
from torch.utils.data.dataloader import DataLoader
from torch.utils.data.dataset import Dataset, TensorDataset
from torch.utils.data.sampler import SequentialSampler


def kept(value):
    file = io.BytesIO()
    torch.save(value, file)
    file.seek(0)
    return torch.load(file, weights_only=False)


torch.manual_seed(0)
image = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU(), nn.MaxPool2d(2), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(2, 1))
reader = nn.TransformerEncoderLayer(4, 2, 8, batch_first=True)
sequence = nn.LSTM(3, 2, 2, bidirectional=True)
for model, shape in ((image, (2, 1, 8, 8)), (reader, (2, 3, 4)), (sequence, (4, 1, 3))):
    again = kept(model)
    model.eval(), again.eval()
    x = torch.randn(shape)
    first, second = model(x), again(x)
    if isinstance(first, tuple):
        first, second = first[0], second[0]
    print(type(again).__name__, torch.equal(first, second), [tuple(p.shape) for p in again.parameters()][:3])
print(isinstance(image[1], _BatchNorm), isinstance(image[3], MaxPool2d), isinstance(TensorDataset(torch.ones(1)), Dataset))
print(list(DataLoader(range(4), sampler=SequentialSampler(range(3)))))
lazy = nn.LazyLinear(2)
lazy(torch.ones(1, 3))
print(kept(lazy), kept(torch.ones(2, requires_grad=True)), kept(nn.Parameter(torch.zeros(1))))
optimiser = torch.optim.Adam(image.parameters(), lr=0.01)
image.train()
image(torch.randn(2, 1, 8, 8)).sum().backward()
optimiser.step()
state = kept(optimiser.state_dict())
print(state["param_groups"][0]["lr"], sorted(state["state"][0]), state["state"][0]["step"])
