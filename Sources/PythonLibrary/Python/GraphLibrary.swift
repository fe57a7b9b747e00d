extension PythonSource {
  static let graphlibModule = #"""
  """The order of things that come before others."""

  __all__ = ["TopologicalSorter", "CycleError"]


  class CycleError(ValueError):
      pass


  class _Node:
      def __init__(self, node):
          self.node = node
          self.waits_for = 0
          self.successors = []
          self.state = "waiting"


  class TopologicalSorter:
      def __init__(self, graph=None):
          self._nodes = {}
          self._ready = None
          self._passed = self._finished = 0
          for node, predecessors in (graph or {}).items():
              self.add(node, *predecessors)

      def _node(self, node):
          if node not in self._nodes:
              self._nodes[node] = _Node(node)
          return self._nodes[node]

      def add(self, node, *predecessors):
          if self._ready is not None:
              raise ValueError("Nodes cannot be added after a call to prepare()")
          entry = self._node(node)
          entry.waits_for += len(predecessors)
          for predecessor in predecessors:
              self._node(predecessor).successors.append(node)

      def prepare(self):
          if self._ready is not None:
              raise ValueError("cannot prepare() more than once")
          self._ready = [entry.node for entry in self._nodes.values() if entry.waits_for == 0]
          for node in self._ready:
              self._nodes[node].state = "ready"
          cycle = self._cycle()
          if cycle:
              raise CycleError("nodes are in a cycle", cycle)

      def get_ready(self):
          if self._ready is None:
              raise ValueError("prepare() must be called first")
          result = tuple(self._ready)
          for node in result:
              self._nodes[node].state = "out"
          self._ready.clear()
          self._passed += len(result)
          return result

      def is_active(self):
          if self._ready is None:
              raise ValueError("prepare() must be called first")
          return self._finished < self._passed or bool(self._ready)

      def __bool__(self):
          return self.is_active()

      def done(self, *nodes):
          if self._ready is None:
              raise ValueError("prepare() must be called first")
          for node in nodes:
              if node not in self._nodes:
                  raise ValueError(f"node {node!r} was not added using add()")
              entry = self._nodes[node]
              if entry.state == "done":
                  raise ValueError(f"node {node!r} was already marked done")
              if entry.state != "out":
                  raise ValueError(f"node {node!r} was not passed out (still not ready)")
              entry.state = "done"
              self._finished += 1
              for successor in entry.successors:
                  follower = self._nodes[successor]
                  follower.waits_for -= 1
                  if follower.waits_for == 0:
                      follower.state = "ready"
                      self._ready.append(successor)

      def static_order(self):
          self.prepare()
          while self.is_active():
              nodes = self.get_ready()
              yield from nodes
              self.done(*nodes)

      def _cycle(self):
          """A cycle with its first node at both ends, each node before those that wait for it; None without one."""
          seen = set()
          for start in self._nodes:
              if start in seen:
                  continue
              path, places, iterators = [], {}, []
              node = start
              while True:
                  if node in seen:
                      if node in places:
                          return path[places[node]:] + [node]
                  else:
                      seen.add(node)
                      iterators.append(iter(self._nodes[node].successors))
                      places[node] = len(path)
                      path.append(node)
                  while path:
                      node = next(iterators[-1], path)
                      if node is not path:
                          break
                      del places[path.pop()]
                      iterators.pop()
                  else:
                      break
          return None
  """#
}
