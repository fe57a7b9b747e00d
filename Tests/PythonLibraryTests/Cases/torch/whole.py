import torch, copy, pickle
import torch.nn as nn
from torch.utils.data import DataLoader, Dataset
def problem(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error)[:200]}")
class Net(nn.Module):
    def __init__(self):
        super(Net, self).__init__()
        self.layers = nn.ModuleList()
        for i in range(2): self.layers.append(nn.Linear(2,2))
        self.opt = None
        self.drop = nn.Dropout(0.1)
        self.w = nn.Parameter(torch.randn(2))
        self.names = ['a']
    def forward(self, x):
        for l in self.layers: x = torch.relu(l(x))
        return x * self.w
torch.manual_seed(0)
n = Net()
problem(lambda: n)
problem(lambda: [k for k in n.state_dict()])
problem(lambda: n(torch.ones(1,2)).shape)
m = pickle.loads(pickle.dumps(n))
problem(lambda: torch.equal(m.w, n.w) and m.w.requires_grad)
n.w = nn.Parameter(torch.zeros(2))
problem(lambda: n.w)
del n.w
problem(lambda: n.w)
problem(lambda: list(dict(n.named_parameters())))
conv = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(8*4*4, 10))
problem(lambda: conv(torch.zeros(2,1,8,8)).shape)
opt = torch.optim.SGD([{'params': conv[0].parameters(), 'lr': 0.1}, {'params': conv[4].parameters()}], lr=0.01)
problem(lambda: [g['lr'] for g in opt.param_groups])
problem(lambda: opt)
x = torch.ones(3, requires_grad=True)
y = x * 2
problem(lambda: torch.autograd.grad(y.sum(), x)[0])
problem(lambda: torch.autograd.backward(y.sum() , retain_graph=True))
problem(lambda: x.grad)
w = torch.zeros(2, 2); w.requires_grad = True
problem(lambda: (w.sum() + 1).backward())
problem(lambda: w.grad)
problem(lambda: torch.zeros(2).requires_grad_().is_leaf)
problem(lambda: sum([torch.ones(2), torch.ones(2)]))
problem(lambda: sorted(torch.tensor([3,1,2])))
problem(lambda: torch.tensor([1,2]) == torch.tensor([1,3]))
problem(lambda: torch.tensor(1) < 2)
problem(lambda: {torch.float32: 1}[torch.float32])
problem(lambda: round(torch.tensor(2.567).item(), 2))
problem(lambda: "%d" % torch.tensor(3))
problem(lambda: "{:.3f}".format(torch.tensor(2.0)))
problem(lambda: np.array(1))
problem(lambda: torch.zeros(2).apply_(lambda v: v + 1))
problem(lambda: torch.arange(4).view(2,2).tolist())
problem(lambda: torch.ones(2,2)[0] is None)
problem(lambda: max(torch.tensor([1.,2.])).item())
problem(lambda: abs(torch.tensor(-1.)))
problem(lambda: round(torch.tensor(1.5)))
problem(lambda: divmod(torch.tensor(5), 2))
problem(lambda: torch.ones(2) if torch.ones(1) else 0)
problem(lambda: nn.CrossEntropyLoss()(torch.ones(2,3), torch.tensor([0., 1.])))
problem(lambda: nn.Linear(2,1)(torch.tensor([1,2])))
problem(lambda: torch.tensor([1.,2.]).reshape(2,1).squeeze(1))
problem(lambda: torch.Size((2,3)) + torch.Size([1]))
problem(lambda: torch.randn(3).sort().values.shape)
problem(lambda: [p.data.norm() >= 0 for p in conv.parameters()][0])
y = x
for i in range(1000000):
    y = y + 1
y = None
print("freed")
