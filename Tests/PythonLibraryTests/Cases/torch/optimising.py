import torch, math
import numpy as np
import torch.nn as nn
import torch.nn.functional as F

TEXTS = """
torch.optim.SGD([], lr=0.1)
torch.optim.SGD(torch.ones(2), lr=0.1)
torch.optim.SGD([torch.ones(2)*torch.ones(2, requires_grad=True)], lr=0.1)
torch.optim.SGD([3], lr=0.1)
torch.optim.SGD([{'params': [torch.ones(2, requires_grad=True)], 'lr': 0.5}, {'params': torch.ones(1, requires_grad=True)}], lr=0.1, momentum=0.9)
o = torch.optim.SGD([torch.ones(2, requires_grad=True)], lr=0.1); o.add_param_group({'params': torch.ones(3, requires_grad=True), 'lr': 1.}); print(o, len(o.param_groups))
w = torch.ones(2, requires_grad=True); o = torch.optim.SGD([{'params': [w]}, {'params': [w]}], lr=0.1)
w = torch.ones(2, requires_grad=True); o = torch.optim.Adam([w], lr=0.1); w.sum().backward(); o.step(); sd = o.state_dict(); print(sd); w2 = torch.ones(2, requires_grad=True); o2 = torch.optim.Adam([w2], lr=0.5); o2.load_state_dict(sd); print(o2, o2.state_dict()['state'])
w = torch.ones(2, requires_grad=True); o = torch.optim.Adam([w], lr=0.1); o.load_state_dict({'state': {}, 'param_groups': []})
w = torch.ones(2, requires_grad=True); o = torch.optim.SGD([w], lr=0.1); print(o.step(lambda: (w**2).sum()), w)
w = torch.ones(2, requires_grad=True); o = torch.optim.SGD([w], lr=0.1); w.sum().backward(); o.zero_grad(); print(w.grad); w.sum().backward(); o.zero_grad(set_to_none=False); print(w.grad)
w = torch.ones(2, requires_grad=True); o = torch.optim.SGD([w], lr=0.1); print(o.param_groups, o.state, o.defaults)
w = torch.ones(2, requires_grad=True); o = torch.optim.SGD([('w', w)], lr=0.1); print(o.param_groups)
w = torch.ones(2, requires_grad=True); o = torch.optim.SGD({'a': w}, lr=0.1)
w = torch.ones(2, requires_grad=True); o = torch.optim.SGD([w], lr=0.1); h = o.register_step_post_hook(lambda o, a, k: print('post')); w.sum().backward(); o.step()
torch.optim.lr_scheduler.StepLR(3, 1)
from torch.utils.data import *; print(list(DataLoader(TensorDataset(torch.arange(5), torch.arange(5)*2), batch_size=2)))
from torch.utils.data import *; print(list(DataLoader(TensorDataset(torch.arange(5)), batch_size=2, shuffle=True)))
from torch.utils.data import *; print(list(DataLoader(TensorDataset(torch.arange(5)), batch_size=2, shuffle=True, generator=torch.Generator().manual_seed(3))), torch.rand(1))
from torch.utils.data import *; print(list(DataLoader(TensorDataset(torch.arange(5)), batch_size=2, drop_last=True)), len(DataLoader(range(5), batch_size=2, drop_last=True)), len(DataLoader(range(5), 2)))
from torch.utils.data import *; print(list(DataLoader([(1, 2.5, 'a'), (3, 4.5, 'b')], batch_size=2)))
from torch.utils.data import *; print(list(DataLoader([{'x': 1, 'y': [1,2]}, {'x': 3, 'y': [3,4]}], batch_size=2)))
from torch.utils.data import *; print(list(DataLoader(np.arange(6).reshape(3,2), batch_size=2)))
from torch.utils.data import *; print(list(DataLoader(range(4), batch_size=None)), list(DataLoader(range(4))))
from torch.utils.data import *; print(list(DataLoader(range(4), batch_size=2, collate_fn=lambda b: b)))
from torch.utils.data import *; print(list(DataLoader(range(6), batch_size=2, sampler=SubsetRandomSampler([0,2,4]))))
from torch.utils.data import *; print(list(DataLoader(range(6), batch_sampler=BatchSampler(SequentialSampler(range(6)), 4, False))))
from torch.utils.data import *; print(list(DataLoader(range(6), batch_size=3, sampler=RandomSampler(range(6), replacement=True, num_samples=4))))
from torch.utils.data import *; print(list(DataLoader(range(6), batch_size=3, sampler=WeightedRandomSampler([0.1,0.9,0,0,0,0.5], 5))))
from torch.utils.data import *; print(list(DataLoader(range(6), batch_size=3, shuffle=True, sampler=SequentialSampler(range(3)))))
from torch.utils.data import *; DataLoader(range(6), batch_size=0)
from torch.utils.data import *; DataLoader(range(6), batch_size=2, num_workers=-1)
from torch.utils.data import *; print(list(DataLoader(range(6), batch_size=2, num_workers=0, pin_memory=False, timeout=0)))
from torch.utils.data import *; print(list(DataLoader([torch.ones(2), torch.ones(3)], batch_size=2)))
from torch.utils.data import *; print(list(DataLoader(['a', 'b'], batch_size=2)), list(DataLoader([None], batch_size=1)))
from torch.utils.data import *; a, b = random_split(range(10), [7, 3]); print(list(a), list(b), a.indices)
from torch.utils.data import *; a, b = random_split(range(10), [0.75, 0.25], generator=torch.Generator().manual_seed(42)); print(list(a), list(b), len(a))
from torch.utils.data import *; random_split(range(10), [7, 4])
from torch.utils.data import *; print(list(Subset(range(10), [1, 3])), list(ConcatDataset([range(2), range(3)])), ConcatDataset([[1],[2,3]])[-1], len(ConcatDataset([[1],[2,3]])))
from torch.utils.data import *; TensorDataset(torch.ones(2), torch.ones(3))
from torch.utils.data import *; d = TensorDataset(torch.arange(4)); print(d[1], d[1:3], len(d), d.tensors)
from torch.utils.data import *; print(Dataset()[0])
from torch.utils.data import *; print(len(Dataset()))
from torch.utils.data import *; print(list(StackDataset(torch.arange(3), torch.arange(3)*2)), list(ChainDataset([iter([1]), iter([2])])))
from torch.utils.data import *; it = iter(DataLoader(range(3), 2)); print(next(it), next(it)); next(it)
from torch.utils.data import *; dl = DataLoader(range(3), 2); print(dl.dataset, dl.batch_size, dl.drop_last, dl.num_workers, type(dl.sampler).__name__)
from torch.utils.data import default_collate; print(default_collate([1, 2]), default_collate([1., 2.]), default_collate([torch.ones(2), torch.zeros(2)]), default_collate(['a']), default_collate([(1, 'a'), (2, 'b')]))
from torch.utils.data import *; print(list(RandomSampler(range(5))), list(SubsetRandomSampler([3,4,5])), list(WeightedRandomSampler([1.,2.], 3, replacement=True)), len(RandomSampler(range(5), num_samples=3)), list(RandomSampler(range(5), num_samples=3)))
from torch.utils.data import *; RandomSampler(range(0))
from torch.utils.data import *; print(torch.utils.data.get_worker_info())
"""


def show(text):
    torch.manual_seed(0)
    names = dict(globals())
    print(">>>", text)
    try:
        try:
            code = compile(text, "lesson", "eval")
        except SyntaxError:
            exec(text, names)
        else:
            print(eval(code, names))
    except Exception as error:
        print(type(error).__name__, error)


for text in TEXTS.strip().split("\n"):
    show(text)
