# Convolutions and pools of many shapes. The numbers are small and whole, so that sums are the same in any order.
import torch
import torch.nn.functional as F


def whole(*shape, dtype=torch.float32):
    return torch.randint(-3, 4, shape).to(dtype)


def summary(t):
    t = t.detach().double().reshape(-1)
    weights = torch.arange(1, t.numel() + 1, dtype=torch.float64) % 97
    return t.sum().item(), (t * weights).sum().item()


cases = [
    # images, channels, height, width, outputs, window, padding, stride, dilation
    (3, 1, 8, 8, 8, (3, 3), 1, 1, 1),
    (5, 8, 4, 5, 7, (3, 2), (1, 0), 1, 1),
    (2, 3, 9, 11, 5, (5, 3), (2, 1), 1, 1),
    (33, 2, 16, 16, 4, (3, 3), 0, 1, (1, 2)),
    (1, 1, 3, 3, 1, (3, 3), 2, 1, 1),
    (2, 5, 7, 7, 3, (1, 1), 0, 1, 1),
    (2, 5, 7, 7, 3, (1, 1), 1, 1, 1),
    (40, 6, 12, 12, 16, (5, 5), 0, 1, 1),
    (70, 4, 14, 14, 6, (3, 3), 1, 1, 1),
    (3, 2, 28, 28, 10, (5, 5), 2, 1, 1),
    (4, 3, 15, 13, 6, (3, 3), 1, 2, 1),
    (4, 3, 15, 13, 6, (4, 4), 0, 4, 1),
    (2, 1, 1, 40, 9, (1, 7), (0, 3), 1, 1),
]
torch.manual_seed(3)
for images, channels, height, width, outputs, window, padding, stride, dilation in cases:
    for dtype in (torch.float32, torch.float64):
        x = whole(images, channels, height, width, dtype=dtype).requires_grad_()
        w = whole(outputs, channels, *window, dtype=dtype).requires_grad_()
        b = whole(outputs, dtype=dtype).requires_grad_()
        y = F.conv2d(x, w, b, stride=stride, padding=padding, dilation=dilation)
        y.backward(whole(*y.shape, dtype=dtype))
        print(tuple(y.shape), *(summary(t) for t in (y, x.grad, w.grad, b.grad)))

# A turned image, and a window that is a part of another one.
x = whole(2, 9, 8, 3).permute(0, 3, 1, 2).requires_grad_()
w = whole(4, 3, 3, 6)[..., ::2].requires_grad_()
y = F.conv2d(x, w, padding=1)
y.sum().backward()
print(summary(y), y.shape)
print(F.conv2d(whole(1, 1, 4, 4), whole(1, 1, 3, 3), padding=1))

nan, inf = float('nan'), float('inf')
for height, width in [(2, 2), (3, 5), (8, 8), (7, 9), (6, 34), (10, 18), (4, 14)]:
    x = whole(2, 3, height, width)
    x[torch.rand(2, 3, height, width) < 0.1] = nan
    x[torch.rand(2, 3, height, width) < 0.1] = -inf
    x[0, 0] = -inf
    x.requires_grad_()
    for dtype in (torch.float32, torch.float64):
        v, places = F.max_pool2d(x.to(dtype), 2, return_indices=True)
        v.nan_to_num(0.0, 1.0, -1.0).sum().backward()
        print(v[1].tolist(), places.tolist(), summary(x.grad))
    if height > 2:
        v, places = F.max_pool2d(x, 3, 2, 1, return_indices=True)
        print(v.sum().item(), summary(places))
        v, places = F.max_pool2d(x, 2, 2, ceil_mode=True, return_indices=True)
        print(v.sum().item(), summary(places))

# Bias and rows of many widths.
for inputs, outputs, rows in [(1, 1, 1), (3, 2, 5), (7, 9, 13), (64, 1, 8), (70, 3, 6), (20, 33, 7), (300, 40, 130), (5, 600, 4)]:
    for dtype in (torch.float32, torch.float64):
        x, w, b = whole(rows, inputs, dtype=dtype), whole(outputs, inputs, dtype=dtype), whole(outputs, dtype=dtype)
        y = F.linear(x, w, b)
        print(summary(y), torch.equal(y, x @ w.T + b), torch.equal(F.linear(x, w, b.repeat(2)[::2]), x @ w.T + b.repeat(2)[::2]))

# Quotients whose result is changed before the gradient comes.
a, d = torch.tensor([6.0, -8.0, 9.0], requires_grad=True), torch.tensor([3.0, 4.0, -1.5], requires_grad=True)
q = a / d
q.mul_(2)
q.sum().backward()
print(a.grad, d.grad)
a, d = torch.tensor([[6.0, -8.0]], requires_grad=True), torch.tensor([[2.0], [4.0]], requires_grad=True)
(a / d).pow(2).sum().backward()
print(a.grad, d.grad)

# Pools of nothing.
for shape in ((0, 1, 4, 4), (1, 0, 4, 4), (1, 1, 0, 4), (1, 1, 4, 0), (0, 4, 4), (1, 0, 4)):
    for pool in (F.max_pool2d, F.avg_pool2d):
        try:
            print(pool(torch.zeros(shape), 2, 1, 1).shape)
        except RuntimeError as problem:
            print(problem)
