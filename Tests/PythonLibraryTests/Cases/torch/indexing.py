import torch

x = torch.arange(24).reshape(2, 3, 4)
print(x[0], x[0, 1], x[0, 1, 2], x[-1, -1, -1], x[:, 1], x[..., 0], x[:, :, 1:3], x[0, ::2, ::2])
print(x[None].shape, x[:, None].shape, x[..., None].shape, x[0, ..., 0], x[[0, 1], [1, 2]], x[:, [0, 2]].shape, x[torch.tensor([1, 0])].shape)
print(x[x > 20], x[x[:, :, 0] > 5].shape, (x > 20).sum(), x[torch.tensor(1)].shape, x[True].shape, x[:, torch.tensor([True, False, True])].shape)
v = torch.arange(5.0)
v[0] = 10
v[1:3] = torch.tensor([7.0, 8.0])
v[-1] += 5
print(v)
v[v > 7] = 0
print(v)
v[[0, 1]] = torch.tensor([1.0, 2.0])
v[:2] *= 10
print(v)
m = torch.zeros(3, 3)
m[1] = 1
m[:, 2] = torch.tensor([5.0, 6.0, 7.0])
m[0, 0] = 9
m[range(3), range(3)] = -1
m[torch.tensor([0, 2]), torch.tensor([1, 1])] = torch.tensor([3.0, 4.0])
m[2, :2] = 0.5
print(m)
m[m < 0] = torch.tensor([1.0, 2.0, 3.0])
m[...] = m * 2
m[:, 0] = 1
print(m, m[1:, 1:], m[:, -1], m.T[0])
b = m[0]
b[0] = 100
print(m[0, 0], m.view(-1)[0], m.data_ptr() == m.view(9).data_ptr())
print(x.gather(2, torch.zeros(2, 3, 1, dtype=torch.int64)).shape, torch.gather(torch.tensor([[1, 2], [3, 4]]), 1, torch.tensor([[0, 0], [1, 0]])))
print(torch.zeros(3, 5).scatter_(1, torch.tensor([[0], [2], [4]]), 1.0), torch.zeros(2, 3).scatter_add_(1, torch.tensor([[0, 0], [1, 2]]), torch.ones(2, 2)))
print(torch.index_select(x, 1, torch.tensor([0, 2])).shape, torch.masked_select(v, v > 3), v.masked_fill(v > 3, -1.0), torch.where(v > 3, v, torch.zeros(5)))
print(torch.where(torch.tensor([True, False])), torch.nonzero(torch.tensor([0, 3, 0, 4])), torch.nonzero(torch.eye(2)), torch.take(v, torch.tensor([0, 4])))
for row in torch.tensor([[1, 2], [3, 4]]):
    print(row, [int(e) for e in row])
print(3 in torch.tensor([1, 2, 3]), len(torch.zeros(4, 2)), list(torch.arange(3)), sum(torch.arange(4)), max(torch.tensor([1, 5, 2])))
a, b = torch.tensor([1.0, 2.0])
print(a, b, *torch.arange(2))
print(v.index_fill_(0, torch.tensor([0]), -3.0), v.index_add_(0, torch.tensor([1, 1]), torch.tensor([1.0, 1.0])))


def problem(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def assign(t, key, value):
    t[key] = value


problem(lambda: x[2])
problem(lambda: x[0, 3])
problem(lambda: x[0, 0, 0, 0])
problem(lambda: torch.tensor(5)[0])
problem(lambda: x[::-1])
problem(lambda: v[torch.tensor([1.0])])
problem(lambda: v[torch.tensor([True, False])])
problem(lambda: v[[7]])
problem(lambda: assign(v, slice(0, 3), torch.tensor([1.0, 2.0])))
problem(lambda: len(torch.tensor(1)))
problem(lambda: iter(torch.tensor(1)))
problem(lambda: bool(torch.tensor([1, 2])))
problem(lambda: torch.tensor([1, 2]).item())
problem(lambda: torch.tensor([[1, 2], [3]]))
problem(lambda: torch.tensor("a"))
