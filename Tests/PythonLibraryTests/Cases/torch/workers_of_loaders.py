# Loaders with workers: who sees which data, with which generators.
import math
import random

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, IterableDataset, TensorDataset, get_worker_info


class Span(IterableDataset):
    def __init__(self, start, end):
        super().__init__()
        self.start, self.end = start, end

    def __iter__(self):
        info = get_worker_info()
        if info is None:
            return iter(range(self.start, self.end))
        share = int(math.ceil((self.end - self.start) / float(info.num_workers)))
        first = self.start + info.id * share
        return iter(range(first, min(first + share, self.end)))


class Whole(IterableDataset):
    def __init__(self, start, end):
        self.start, self.end = start, end

    def __iter__(self):
        return iter(range(self.start, self.end))


def share_out(number):
    info = get_worker_info()
    data = info.dataset
    start, end = data.start, data.end
    share = int(math.ceil((end - start) / float(info.num_workers)))
    data.start = start + info.id * share
    data.end = min(data.start + share, end)


class Noise(Dataset):
    def __len__(self):
        return 6

    def __getitem__(self, index):
        info = get_worker_info()
        who = -1 if info is None else info.id
        return who, index, round(torch.rand(()).item(), 6), round(random.random(), 6), round(float(np.random.rand()), 6)


if __name__ == "__main__":
    for count in (0, 1, 2):
        print(count, [x.tolist() for x in DataLoader(Span(3, 10), num_workers=count)])
    print([x.tolist() for x in DataLoader(Span(3, 10), num_workers=2, batch_size=3)])
    print([x.tolist() for x in DataLoader(Span(3, 10), num_workers=2, batch_size=3, drop_last=True)])
    print(list(DataLoader(Whole(3, 6), num_workers=2)))
    spread = Whole(3, 7)
    print(list(DataLoader(spread, num_workers=2, worker_init_fn=share_out)), spread.start, spread.end)
    torch.manual_seed(0)
    random.seed(0)
    np.random.seed(0)
    for count in (0, 2):
        for row in zip(*[x.tolist() for x in list(DataLoader(Noise(), batch_size=6, num_workers=count))[0]]):
            print(count, row)
    for batch in DataLoader(Noise(), batch_size=2, num_workers=2, shuffle=True, generator=torch.Generator().manual_seed(4)):
        print([x.tolist() for x in batch])
    loader = DataLoader(Noise(), batch_size=3, num_workers=2, persistent_workers=True)
    for _ in range(2):
        print([batch[2].tolist() for batch in loader])
    print(torch.rand(2), random.random(), np.random.rand(), get_worker_info())
    plain = DataLoader(TensorDataset(torch.arange(5)), batch_size=2, num_workers=2, pin_memory=False)
    print([x[0].tolist() for x in plain], plain.num_workers, plain.prefetch_factor, DataLoader(range(3)).prefetch_factor)
    attempts = [
        lambda: DataLoader(range(3), num_workers=-1), lambda: DataLoader(range(3), prefetch_factor=2),
        lambda: DataLoader(range(3), persistent_workers=True), lambda: DataLoader(range(3), timeout=-1),
    ]
    for attempt in attempts:
        try:
            attempt()
        except ValueError as error:
            print(error)
    torch.manual_seed(3)
    kinds = (torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8, torch.bool, torch.float32, torch.float64)
    print([torch.empty(2, dtype=kind).random_().tolist() for kind in kinds])
    print(torch.empty(2, dtype=torch.int64).random_(generator=torch.Generator().manual_seed(8)), torch.rand(1))
