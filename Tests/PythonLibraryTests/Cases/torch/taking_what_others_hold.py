# torch.asarray and its arguments, names of types, and numpy's short floats.
import numpy as np
import torch

held = np.arange(3.0)
shared, copied = torch.asarray(held), torch.asarray(held, copy=True)
held[0] = 7
print(shared, copied)
print(torch.asarray([1, 2], dtype=torch.float32, requires_grad=True))
tensor = torch.ones(2)
print(torch.asarray(tensor) is tensor, torch.asarray(tensor, copy=True) is tensor, torch.asarray(5))
print(torch.typename(tensor), torch.typename(torch.nn.Linear), torch.typename(3), torch.typename(torch.tensor([1])))
short = np.array([0.1, 1.0, 2.5], dtype=np.float16)
print(torch.from_numpy(short), torch.tensor(short).dtype, torch.tensor([0.1], dtype=torch.float16).numpy())
