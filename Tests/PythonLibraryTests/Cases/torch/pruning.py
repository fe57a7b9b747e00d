# Pruning of weights: masks one by one, by channel, over a whole model, of one's own.
import torch, torch.nn as nn, torch.nn.functional as F
import torch.nn.utils.prune as prune
torch.manual_seed(0)
class LeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 3, 3)
        self.conv2 = nn.Conv2d(3, 4, 3)
        self.fc1 = nn.Linear(4*2*2, 6)
        self.fc2 = nn.Linear(6, 3)
    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2, ceil_mode=True)
        x = x.view(-1, int(x.nelement()/x.shape[0]))
        return self.fc2(F.relu(self.fc1(x)))
model = LeNet()
m = model.conv1
print(list(m.named_parameters()))
print(list(m.named_buffers()))
prune.random_unstructured(m, name="weight", amount=0.3)
print([n for n, _ in m.named_parameters()], [n for n, _ in m.named_buffers()])
print(m.weight_mask)
prune.l1_unstructured(m, name="bias", amount=1)
print(m.bias)
prune.ln_structured(model.conv2, name="weight", amount=0.5, n=2, dim=0)
print(model.conv2.weight.abs().sum(dim=(1,2,3)))
print(model.state_dict().keys())
print(model(torch.randn(2,1,14,14)).shape)
prune.remove(m, 'weight')
print([n for n, _ in m.named_parameters()])
for name, module in model.named_modules():
    if isinstance(module, torch.nn.Linear):
        prune.l1_unstructured(module, name='weight', amount=0.4)
print(dict(model.named_buffers()).keys())
print(prune.is_pruned(model))
model = LeNet()
prune.global_unstructured([(model.conv1,'weight'),(model.conv2,'weight'),(model.fc1,'weight'),(model.fc2,'weight')], pruning_method=prune.L1Unstructured, amount=0.2)
for n in ("conv1","conv2","fc1","fc2"):
    w = getattr(model, n).weight
    print(f"Sparsity in {n}.weight: {100. * float(torch.sum(w == 0)) / float(w.nelement()):.2f}%")
class Foobar(prune.BasePruningMethod):
    PRUNING_TYPE = 'unstructured'
    def compute_mask(self, t, default_mask):
        mask = default_mask.clone()
        mask.view(-1)[::2] = 0
        return mask
def foobar(module, name):
    Foobar.apply(module, name)
    return module
model = LeNet()
foobar(model.fc2, name='bias')
print(model.fc2.bias_mask)
prune.custom_from_mask(model.fc1, "bias", torch.tensor([1,0,1,0,1,0]))
print(model.fc1.bias)
model = LeNet()
for _ in range(2):
    prune.l1_unstructured(model.fc1, "weight", amount=0.5)
print(type(model.fc1._forward_pre_hooks[max(model.fc1._forward_pre_hooks)]).__name__, model.fc1.weight_mask.sum(), prune.is_pruned(model.fc2))
prune.random_structured(model.conv1, "weight", amount=1, dim=0)
print(model.conv1.weight_mask.sum(dim=(1, 2, 3)), prune.L1Unstructured(amount=2).prune(torch.tensor([3.0, -1.0, 2.0, 0.5])))
attempts = [
    lambda: prune.l1_unstructured(nn.Linear(2, 2), "weight", amount=1.5), lambda: prune.l1_unstructured(nn.Linear(2, 2), "weight", amount=9),
    lambda: prune.l1_unstructured(nn.Linear(2, 2), "weight", amount="a"), lambda: prune.remove(nn.Linear(2, 2), "weight"),
    lambda: prune.ln_structured(nn.Linear(2, 2), "bias", amount=1, n=2, dim=0), lambda: prune.l1_unstructured(nn.Linear(2, 2), "foo", 1),
]
for attempt in attempts:
    try:
        attempt()
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
