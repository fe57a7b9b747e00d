# Where equal elements go when they are sorted or the largest are picked: torch's order is not stable unless asked.
import torch

torch.manual_seed(0)
for count in (5, 16, 17, 40, 200, 1000):
    for kind in (torch.int64, torch.float32, torch.int32, torch.float64, torch.uint8):
        x = torch.randint(0, 5, (count,)).to(kind)
        for descending in (False, True):
            values, places = torch.sort(x, descending=descending)
            assert (x[places] == values).all()
            print(count, kind, descending, places[:12].tolist(), (places * torch.arange(count)).sum().item())
x = torch.randint(0, 3, (24, 2))
print(torch.argsort(x, dim=0).T.tolist(), torch.sort(x, dim=0, stable=True)[1].T.tolist())
counts = torch.tensor([3, 1, 3, 2, 3, 1, 2, 2])
print(torch.topk(counts, 3), torch.topk(counts, 4, largest=False), counts.float().topk(2).indices)
for count in (6, 20, 60, 300):
    x = torch.randint(0, 4, (count,)).float()
    for k in (0, 1, 2, count // 2, count):
        print(count, k, x.topk(k)[1][:14].tolist(), x.topk(k, largest=False)[1][:14].tolist())
spoiled = torch.tensor([1.0, float("nan"), 2.0] * 7)
print(spoiled.sort()[1].tolist(), spoiled.sort(descending=True)[1].tolist(), spoiled.topk(3))
big = torch.tensor([2**62, 2**62 + 1, 2**62, -5] * 6)
print(big.sort()[1].tolist(), big.topk(5)[1].tolist())
w = torch.tensor([[1.0, 1.0, 0.5]] * 2, requires_grad=True)
w.topk(2)[0].sum().backward()
print(w.grad)
