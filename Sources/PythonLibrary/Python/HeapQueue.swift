extension PythonSource {
  static let heapqModule = #"""
  """A list as a binary heap: heap[k] <= heap[2*k+1] and heap[k] <= heap[2*k+2]."""

  __all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


  def _complain(argument, value):
      raise TypeError(f"{argument} must be list, not {'None' if value is None else type(value).__name__}")


  def _rise(heap, start, position):
      """Moves the item at `position` up to its place, not above `start`."""
      item = heap[position]
      while position > start:
          parent = (position - 1) >> 1
          above = heap[parent]
          if not item < above:
              break
          heap[position] = above
          position = parent
      heap[position] = item


  def _sink(heap, position):
      """Moves the item at `position` down: first to a leaf along the smaller children, then up to its place."""
      end = len(heap)
      start = position
      item = heap[position]
      child = 2 * position + 1
      while child < end:
          right = child + 1
          if right < end and not heap[child] < heap[right]:
              child = right
          heap[position] = heap[child]
          position = child
          child = 2 * position + 1
      heap[position] = item
      _rise(heap, start, position)


  def heappush(heap, item, /):
      if not isinstance(heap, list):
          _complain("heappush() argument 1", heap)
      heap.append(item)
      _rise(heap, 0, len(heap) - 1)


  def heappop(heap, /):
      if not isinstance(heap, list):
          _complain("heappop() argument", heap)
      if not heap:
          raise IndexError("index out of range")
      last = heap.pop()
      if not heap:
          return last
      least = heap[0]
      heap[0] = last
      _sink(heap, 0)
      return least


  def heapreplace(heap, item, /):
      if not isinstance(heap, list):
          _complain("heapreplace() argument 1", heap)
      if not heap:
          raise IndexError("index out of range")
      least = heap[0]
      heap[0] = item
      _sink(heap, 0)
      return least


  def heappushpop(heap, item, /):
      if not isinstance(heap, list):
          _complain("heappushpop() argument 1", heap)
      if heap and heap[0] < item:
          item, heap[0] = heap[0], item
          _sink(heap, 0)
      return item


  def heapify(heap, /):
      if not isinstance(heap, list):
          _complain("heapify() argument", heap)
      for position in range(len(heap) // 2 - 1, -1, -1):
          _sink(heap, position)


  def _rise_max(heap, start, position):
      item = heap[position]
      while position > start:
          parent = (position - 1) >> 1
          above = heap[parent]
          if not above < item:
              break
          heap[position] = above
          position = parent
      heap[position] = item


  def _sink_max(heap, position):
      end = len(heap)
      start = position
      item = heap[position]
      child = 2 * position + 1
      while child < end:
          right = child + 1
          if right < end and not heap[right] < heap[child]:
              child = right
          heap[position] = heap[child]
          position = child
          child = 2 * position + 1
      heap[position] = item
      _rise_max(heap, start, position)


  def _heapify_max(x):
      for position in range(len(x) // 2 - 1, -1, -1):
          _sink_max(x, position)


  def _heappop_max(heap):
      last = heap.pop()
      if not heap:
          return last
      greatest = heap[0]
      heap[0] = last
      _sink_max(heap, 0)
      return greatest


  def _heapreplace_max(heap, item):
      greatest = heap[0]
      heap[0] = item
      _sink_max(heap, 0)
      return greatest


  def nlargest(n, iterable, key=None):
      return sorted(iterable, key=key, reverse=True)[:n] if n > 0 else []


  def nsmallest(n, iterable, key=None):
      return sorted(iterable, key=key)[:n] if n > 0 else []


  def merge(*iterables, key=None, reverse=False):
      """Yields the items of sorted iterables in order; equal ones in the order of the iterables."""
      heap = []
      direction = -1 if reverse else 1
      for i, iterator in enumerate(map(iter, iterables)):
          for item in iterator:
              heap.append([item if key is None else key(item), i * direction, item, iterator])
              break
      if reverse:
          _heapify_max(heap)
      else:
          heapify(heap)
      sink = _sink_max if reverse else _sink
      while len(heap) > 1:
          entry = heap[0]
          yield entry[2]
          for item in entry[3]:
              entry[0] = item if key is None else key(item)
              entry[2] = item
              break
          else:
              last = heap.pop()
              if last is entry:
                  continue
              heap[0] = last
          sink(heap, 0)
      for entry in heap:
          yield entry[2]
          yield from entry[3]

  """#
}
