import numpy as np
import torch

a = np.array([[1.0, 2.0], [3.0, 4.0]])
t = torch.from_numpy(a)
print(t, t.dtype)
a[0, 0] = 100
t[1, 1] = -5
print(t, a, t.numpy() is a)
b = t.numpy()
b += 1
print(t, a)
print(torch.tensor(a), torch.tensor(np.arange(3)), torch.tensor(np.float64(2.5)), torch.as_tensor(np.ones(2)), torch.from_numpy(np.array([True, False])))
print(torch.tensor([np.float32(1), np.float32(2)]), torch.tensor(np.array([1, 2], dtype=np.float32)).dtype, torch.ones(2).numpy().dtype)
print(torch.ones(2, 2).double().numpy() @ a, np.asarray(torch.ones(2)), np.asarray(torch.arange(3)).dtype, torch.ones(2).numpy().sum())
x = torch.ones(2, requires_grad=True)
print(x.detach().numpy(), (x * 2).detach().numpy().tolist())
copy = torch.tensor(a)
a[0, 0] = 0
print(copy[0, 0])


def problem(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


problem(lambda: x.numpy())
problem(lambda: torch.from_numpy([1, 2]))
problem(lambda: torch.from_numpy(np.arange(3)[::-1]))
