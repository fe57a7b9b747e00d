extension PythonSource {
  static let torchDataModule = #"""
  """Data in batches."""

  import math
  import bisect
  import warnings
  import _torch
  from _torch import Tensor
  from _torch_workers import Worker, WorkerInfo, get_worker_info


  class Dataset:
      def __getitem__(self, index):
          raise NotImplementedError("Subclasses of Dataset should implement __getitem__.")

      def __add__(self, other):
          return ConcatDataset([self, other])


  class IterableDataset(Dataset):
      def __iter__(self):
          raise NotImplementedError("Subclasses of IterableDataset should implement __iter__.")


  class TensorDataset(Dataset):
      def __init__(self, *tensors):
          if any(tensors[0].size(0) != tensor.size(0) for tensor in tensors):
              raise AssertionError("Size mismatch between tensors")
          self.tensors = tensors

      def __getitem__(self, index):
          return tuple(tensor[index] for tensor in self.tensors)

      def __len__(self):
          return self.tensors[0].size(0)


  class StackDataset(Dataset):
      def __init__(self, *args, **kwargs):
          parts = args or list(kwargs.values())
          if args and kwargs:
              raise ValueError("Supported either ``tuple``- (via ``args``) or``dict``- (via ``kwargs``) like input/output, but both types are given.")
          if not parts:
              raise ValueError("At least one dataset should be passed")
          if any(len(part) != len(parts[0]) for part in parts):
              raise ValueError("Size mismatch between datasets")
          self.datasets = args or kwargs
          self._length = len(parts[0])

      def __getitem__(self, index):
          if isinstance(self.datasets, dict):
              return {name: part[index] for name, part in self.datasets.items()}
          return tuple(part[index] for part in self.datasets)

      def __len__(self):
          return self._length


  class ChainDataset(IterableDataset):
      def __init__(self, datasets):
          super().__init__()
          self.datasets = datasets

      def __iter__(self):
          for part in self.datasets:
              if not isinstance(part, IterableDataset):
                  raise AssertionError("ChainDataset only supports IterableDataset")
              yield from part

      def __len__(self):
          return sum(len(part) for part in self.datasets)


  class ConcatDataset(Dataset):
      def __init__(self, datasets):
          self.datasets = list(datasets)
          if len(self.datasets) == 0:
              raise AssertionError("datasets should not be an empty iterable")
          self.cumulative_sizes = []
          total = 0
          for dataset in self.datasets:
              total += len(dataset)
              self.cumulative_sizes.append(total)

      def __len__(self):
          return self.cumulative_sizes[-1]

      def __getitem__(self, index):
          if index < 0:
              if -index > len(self):
                  raise ValueError("absolute value of index should not exceed dataset length")
              index += len(self)
          place = bisect.bisect_right(self.cumulative_sizes, index)
          return self.datasets[place][index - (self.cumulative_sizes[place - 1] if place else 0)]


  class Subset(Dataset):
      def __init__(self, dataset, indices):
          self.dataset = dataset
          self.indices = indices

      def __getitem__(self, index):
          if isinstance(index, list):
              return self.dataset[[self.indices[i] for i in index]]
          return self.dataset[self.indices[index]]

      def __len__(self):
          return len(self.indices)


  def random_split(dataset, lengths, generator=None):
      lengths = list(lengths)
      if math.isclose(sum(lengths), 1) and sum(lengths) <= 1:
          sizes = [math.floor(len(dataset) * share) for share in lengths]
          for k in range(len(dataset) - sum(sizes)):
              sizes[k % len(sizes)] += 1
          lengths = sizes
      if sum(lengths) != len(dataset):
          raise ValueError("Sum of input lengths does not equal the length of the input dataset!")
      order = _torch.randperm(sum(lengths), generator=generator).tolist()
      parts = []
      start = 0
      for length in lengths:
          parts.append(Subset(dataset, order[start:start + length]))
          start += length
      return parts


  class Sampler:
      def __init__(self, data_source=None):
          pass

      def __iter__(self):
          raise NotImplementedError


  class SequentialSampler(Sampler):
      def __init__(self, data_source):
          self.data_source = data_source

      def __iter__(self):
          return iter(range(len(self.data_source)))

      def __len__(self):
          return len(self.data_source)


  def _seeded():
      """A generator with a seed that the default one gives."""
      generator = _torch.Generator()
      generator.manual_seed(_torch._draw64())
      return generator


  class RandomSampler(Sampler):
      def __init__(self, data_source, replacement=False, num_samples=None, generator=None):
          self.data_source = data_source
          self.replacement = replacement
          self._num_samples = num_samples
          self.generator = generator
          if not isinstance(self.num_samples, int) or self.num_samples <= 0:
              raise ValueError(f"num_samples should be a positive integer value, but got num_samples={self.num_samples}")

      @property
      def num_samples(self):
          return len(self.data_source) if self._num_samples is None else self._num_samples

      def __iter__(self):
          size = len(self.data_source)
          generator = _seeded() if self.generator is None else self.generator
          if self.replacement:
              for _ in range(self.num_samples // 32):
                  yield from _torch.randint(size, (32,), dtype=_torch.int64, generator=generator).tolist()
              yield from _torch.randint(size, (self.num_samples % 32,), dtype=_torch.int64, generator=generator).tolist()
          else:
              for _ in range(self.num_samples // size):
                  yield from _torch.randperm(size, generator=generator).tolist()
              yield from _torch.randperm(size, generator=generator).tolist()[:self.num_samples % size]

      def __len__(self):
          return self.num_samples


  class SubsetRandomSampler(Sampler):
      def __init__(self, indices, generator=None):
          self.indices = indices
          self.generator = generator

      def __iter__(self):
          for k in _torch.randperm(len(self.indices), generator=self.generator).tolist():
              yield self.indices[k]

      def __len__(self):
          return len(self.indices)


  class WeightedRandomSampler(Sampler):
      def __init__(self, weights, num_samples, replacement=True, generator=None):
          self.weights = _torch.as_tensor(weights, dtype=_torch.float64)
          self.num_samples = num_samples
          self.replacement = replacement
          self.generator = generator

      def __iter__(self):
          return iter(_torch.multinomial(self.weights, self.num_samples, self.replacement, generator=self.generator).tolist())

      def __len__(self):
          return self.num_samples


  class BatchSampler(Sampler):
      def __init__(self, sampler, batch_size, drop_last):
          if not isinstance(batch_size, int) or isinstance(batch_size, bool) or batch_size <= 0:
              raise ValueError(f"batch_size should be a positive integer value, but got batch_size={batch_size}")
          if not isinstance(drop_last, bool):
              raise ValueError(f"drop_last should be a boolean value, but got drop_last={drop_last}")
          self.sampler = sampler
          self.batch_size = batch_size
          self.drop_last = drop_last

      def __iter__(self):
          batch = []
          for index in self.sampler:
              batch.append(index)
              if len(batch) == self.batch_size:
                  yield batch
                  batch = []
          if batch and not self.drop_last:
              yield batch

      def __len__(self):
          size = len(self.sampler)
          return size // self.batch_size if self.drop_last else -(-size // self.batch_size)


  def default_collate(batch):
      first = batch[0]
      if isinstance(first, Tensor):
          return _torch.stack(batch, 0)
      if isinstance(first, float):
          return _torch.tensor(batch, dtype=_torch.float64)
      if isinstance(first, int):
          return _torch.tensor(batch)
      if isinstance(first, (str, bytes)):
          return batch
      if isinstance(first, dict):
          return {key: default_collate([item[key] for item in batch]) for key in first}
      if isinstance(first, tuple) and hasattr(first, "_fields"):
          return type(first)(*(default_collate(column) for column in zip(*batch)))
      if isinstance(first, (list, tuple)):
          if not all(len(item) == len(first) for item in batch):
              raise RuntimeError("each element in list of batch should be of equal size")
          return [default_collate(column) for column in zip(*batch)]
      if hasattr(first, "dtype"):
          return _torch.stack([_torch.as_tensor(item) for item in batch], 0)
      raise TypeError(f"default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found {type(first)}")


  def default_convert(data):
      return data


  class DataLoader:
      def __init__(self, dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None, num_workers=0, collate_fn=None, pin_memory=False,
                   drop_last=False, timeout=0, worker_init_fn=None, multiprocessing_context=None, generator=None, *, prefetch_factor=None,
                   persistent_workers=False, pin_memory_device="", in_order=True):
          if num_workers < 0:
              raise ValueError("num_workers option should be non-negative; use num_workers=0 to disable multiprocessing.")
          if timeout < 0:
              raise ValueError("timeout option should be non-negative")
          if num_workers == 0 and prefetch_factor is not None:
              raise ValueError("prefetch_factor option could only be specified in multiprocessing.let num_workers > 0 to enable "
                               "multiprocessing, otherwise set prefetch_factor to None.")
          if prefetch_factor is not None and prefetch_factor < 0:
              raise ValueError("prefetch_factor option should be non-negative")
          if persistent_workers and num_workers == 0:
              raise ValueError("persistent_workers option needs num_workers > 0")
          self.dataset = dataset
          self.num_workers = num_workers
          self.worker_init_fn = worker_init_fn
          self.prefetch_factor = 2 if num_workers > 0 and prefetch_factor is None else prefetch_factor
          self.persistent_workers = persistent_workers
          self._workers = None
          self.timeout = timeout
          self.pin_memory = pin_memory
          self.generator = generator
          self._iterates = isinstance(dataset, IterableDataset)
          if self._iterates:
              for name, value in (("shuffle", shuffle or None), ("sampler", sampler), ("batch_sampler", batch_sampler)):
                  if value is not None:
                      raise ValueError(f"DataLoader with IterableDataset: expected unspecified {name} option, but got {name}={value}")
          if sampler is not None and shuffle:
              raise ValueError("sampler option is mutually exclusive with shuffle")
          if batch_sampler is not None:
              if batch_size != 1 or shuffle or sampler is not None or drop_last:
                  raise ValueError("batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and drop_last")
              batch_size, drop_last = None, False
          elif batch_size is None and drop_last:
              raise ValueError("batch_size=None option disables auto-batching and is mutually exclusive with drop_last")
          if sampler is None:
              sampler = None if self._iterates else RandomSampler(dataset, generator=generator) if shuffle else SequentialSampler(dataset)
          if batch_size is not None and batch_sampler is None and not self._iterates:
              batch_sampler = BatchSampler(sampler, batch_size, drop_last)
          self.batch_size = batch_size
          self.drop_last = drop_last
          self.sampler = sampler
          self.batch_sampler = batch_sampler
          self._batches = batch_size is not None or batch_sampler is not None
          self.collate_fn = collate_fn if collate_fn is not None else default_collate if self._batches else default_convert

      def __iter__(self):
          return _Iterator(self)

      def __len__(self):
          if self._iterates:
              size = len(self.dataset)
              return size if self.batch_size is None else -(-size // self.batch_size)
          return len(self.batch_sampler if self._batches else self.sampler)


  class _Iterator:
      def __init__(self, loader):
          self._loader = loader
          self._indices = None if loader._iterates else iter(loader.batch_sampler if loader._batches else loader.sampler)
          self._workers = self._turn = None
          if loader._workers is None or not loader.persistent_workers:
              if loader.generator is None:
                  seed = _torch._draw64()
              else:
                  seed = _torch.empty((), dtype=_torch.int64).random_(generator=loader.generator).item()
              if loader.num_workers:
                  loader._workers = [Worker(loader, number, seed) for number in range(loader.num_workers)]
          if loader.num_workers:
              self._workers, self._turn = list(loader._workers), 0
          if loader._iterates:
              if self._workers is None:
                  self._items = iter(loader.dataset)
              else:
                  for worker in self._workers:
                      worker.items = worker.within(iter, worker.dataset)

      def __iter__(self):
          return self

      def __len__(self):
          return len(self._loader)

      def __next__(self):
          loader = self._loader
          if self._workers is not None:
              return self._next_of_workers(loader)
          if self._indices is None:
              return self._next_of_stream(loader, self._items)
          return self._fetched(loader, loader.dataset, next(self._indices))

      def _next_of_workers(self, loader):
          """The workers take turns; one whose stream has ended drops out."""
          while self._workers:
              worker = self._workers[self._turn % len(self._workers)]
              if self._indices is not None:
                  index = next(self._indices)
                  self._turn += 1
                  return worker.within(self._fetched, loader, worker.dataset, index)
              try:
                  made = worker.within(self._next_of_stream, loader, worker.items)
              except StopIteration:
                  place = self._turn % len(self._workers)
                  del self._workers[place]
                  self._turn = place
                  continue
              self._turn = self._turn % len(self._workers) + 1
              return made
          raise StopIteration

      def _fetched(self, loader, dataset, index):
          if not loader._batches:
              return loader.collate_fn(dataset[index])
          if (type(dataset) is TensorDataset and loader.collate_fn is default_collate and type(index) is list and type(index[0]) is int
                  and not any(tensor.requires_grad for tensor in dataset.tensors)):
              rows = _torch.tensor(index)
              return [tensor[rows] for tensor in dataset.tensors]
          if hasattr(dataset, "__getitems__"):
              return loader.collate_fn(dataset.__getitems__(index))
          return loader.collate_fn([dataset[i] for i in index])

      def _next_of_stream(self, loader, items):
          if not loader._batches:
              return loader.collate_fn(next(items))
          batch = []
          for item in items:
              batch.append(item)
              if len(batch) == loader.batch_size:
                  break
          if not batch or loader.drop_last and len(batch) < loader.batch_size:
              raise StopIteration
          return loader.collate_fn(batch)


  for _class, _module in ((Dataset, "dataset"), (IterableDataset, "dataset"), (TensorDataset, "dataset"), (ConcatDataset, "dataset"),
                          (Subset, "dataset"), (Sampler, "sampler"), (SequentialSampler, "sampler"), (RandomSampler, "sampler"),
                          (SubsetRandomSampler, "sampler"), (WeightedRandomSampler, "sampler"), (BatchSampler, "sampler"),
                          (DataLoader, "dataloader")):
      _class.__module__ = "torch.utils.data." + _module


  from torch.utils.data import dataloader, dataset, sampler
  """#

  static let torchUtilsModule = #"""
  """What else there is around tensors."""
  """#
}
