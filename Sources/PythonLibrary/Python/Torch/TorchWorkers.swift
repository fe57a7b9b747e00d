extension PythonSource {
  static let torchWorkersModule = #"""
  """What the worker processes of a data loader do, one after another: each with its own copy of the data and its own generators."""

  import copy
  import random
  import sys

  from _torch_tensors import manual_seed

  _current = None


  class WorkerInfo:
      def __init__(self, **given):
          self.__dict__["_names"] = tuple(given)
          self.__dict__.update(given)

      def __setattr__(self, name, value):
          raise RuntimeError(f"Cannot assign attributes to {self.__class__.__name__} objects")

      def __repr__(self):
          return f"{self.__class__.__name__}({', '.join(f'{name}={getattr(self, name)}' for name in self._names)})"


  WorkerInfo.__module__ = "torch.utils.data._utils.worker"


  def get_worker_info():
      return _current


  def _states():
      import torch
      numpy = sys.modules.get("numpy")
      return torch.get_rng_state(), random.getstate(), numpy and numpy.random.get_state()


  def _restore(states):
      import torch
      torch.set_rng_state(states[0])
      random.setstate(states[1])
      if states[2] is not None:
          sys.modules["numpy"].random.set_state(states[2])


  class Worker:
      """One of the processes that a loader would have."""

      def __init__(self, loader, number, base_seed):
          self.dataset = copy.copy(loader.dataset)
          self.info = WorkerInfo(id=number, num_workers=loader.num_workers, seed=base_seed + number, dataset=self.dataset)
          self.items = None
          self._kept = None
          self._base_seed = base_seed
          self.within(self._begin, loader)

      def _begin(self, loader):
          seed = self.info.seed
          random.seed(seed)
          manual_seed(seed)
          numpy = sys.modules.get("numpy")
          if numpy is not None:
              words = [self.info.id, self._base_seed & 0xFFFFFFFF, self._base_seed >> 32, 0]
              numpy.random.seed(numpy.random.SeedSequence(words).generate_state(4))
          if loader.worker_init_fn is not None:
              loader.worker_init_fn(self.info.id)

      def within(self, work, *given):
          """Does some work with the generators of this worker in place of the main ones."""
          global _current
          before, outer = _states(), _current
          if self._kept is not None:
              _restore(self._kept)
          _current = self.info
          try:
              return work(*given)
          finally:
              self._kept, _current = _states(), outer
              _restore(before)
  """#
}
