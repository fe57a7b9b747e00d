extension PythonSource {
  static let itertoolsModule = #"""
  _absent = object()


  class _Steps:
      """An iterator whose work a generator does: the runtime's loops step through `__steps__` itself."""

      __slots__ = ('__steps__',)

      def __iter__(self):
          return self

      def __next__(self):
          return next(self.__steps__)

      @classmethod
      def __class_getitem__(cls, item):
          return type(list[int])(cls, item)


  class count:
      __slots__ = ('_value', '_step')

      def __init__(self, start=0, step=1):
          for number in (start, step):
              if not hasattr(number, '__add__') or not hasattr(number, '__sub__'):
                  raise TypeError('a number is required')
          self._value = start
          self._step = step

      def __iter__(self):
          return self

      def __next__(self):
          value = self._value
          self._value = value + self._step
          return value

      def __repr__(self):
          if type(self._step) is int and self._step == 1:
              return f'{type(self).__name__}({self._value!r})'
          return f'{type(self).__name__}({self._value!r}, {self._step!r})'

      def __reduce__(self):
          return type(self), (self._value, self._step)


  class repeat:
      __slots__ = ('_object', '_times')

      def __init__(self, object, times=None):
          self._object = object
          self._times = None if times is None else max(range(times).stop, 0)

      def __iter__(self):
          return self

      def __next__(self):
          if self._times is not None:
              if self._times == 0:
                  raise StopIteration
              self._times -= 1
          return self._object

      def __length_hint__(self):
          if self._times is None:
              raise TypeError('len() of unsized object')
          return self._times

      def __repr__(self):
          times = '' if self._times is None else f', {self._times}'
          return f'{type(self).__name__}({self._object!r}{times})'

      def __reduce__(self):
          return type(self), (self._object,) if self._times is None else (self._object, self._times)


  class cycle(_Steps):
      __slots__ = ()

      def __init__(self, iterable, /):
          self.__steps__ = self._run(iter(iterable))

      @staticmethod
      def _run(items):
          seen = []
          for item in items:
              seen.append(item)
              yield item
          while seen:
              yield from seen


  class accumulate(_Steps):
      __slots__ = ()

      def __init__(self, iterable, func=None, *, initial=None):
          self.__steps__ = self._run(iter(iterable), func, initial)

      @staticmethod
      def _run(items, function, total):
          if total is None:
              for total in items:
                  break
              else:
                  return
          yield total
          if function is None:
              for item in items:
                  total = total + item
                  yield total
          else:
              for item in items:
                  total = function(total, item)
                  yield total


  class chain(_Steps):
      __slots__ = ()

      def __init__(self, *iterables):
          self.__steps__ = self._run(iterables)

      @classmethod
      def from_iterable(cls, iterable, /):
          self = cls()
          self.__steps__ = self._run(iter(iterable))
          return self

      @staticmethod
      def _run(iterables):
          for iterable in iterables:
              yield from iter(iterable)


  class compress(_Steps):
      __slots__ = ()

      def __init__(self, data, selectors):
          self.__steps__ = (item for item, selected in zip(data, selectors) if selected)


  class dropwhile(_Steps):
      __slots__ = ()

      def __init__(self, predicate, iterable, /):
          self.__steps__ = self._run(predicate, iter(iterable))

      @staticmethod
      def _run(predicate, items):
          for item in items:
              if not predicate(item):
                  yield item
                  break
          yield from items


  class takewhile(_Steps):
      __slots__ = ()

      def __init__(self, predicate, iterable, /):
          self.__steps__ = self._run(predicate, iter(iterable))

      @staticmethod
      def _run(predicate, items):
          for item in items:
              if not predicate(item):
                  return
              yield item


  class filterfalse(_Steps):
      __slots__ = ()

      def __init__(self, function, iterable, /):
          if function is None or function is bool:
              self.__steps__ = (item for item in iterable if not item)
          else:
              self.__steps__ = (item for item in iterable if not function(item))


  class starmap(_Steps):
      __slots__ = ()

      def __init__(self, function, iterable, /):
          self.__steps__ = (function(*tuple(arguments)) for arguments in iterable)


  class pairwise(_Steps):
      __slots__ = ()

      def __init__(self, iterable, /):
          self.__steps__ = self._run(iter(iterable))

      @staticmethod
      def _run(items):
          for last in items:
              break
          for item in items:
              yield last, item
              last = item


  class islice(_Steps):
      __slots__ = ()

      def __init__(self, iterable, *bounds):
          if not 1 <= len(bounds) <= 3:
              limit = 'most 4' if bounds else 'least 2'
              raise TypeError(f'islice expected at {limit} arguments, got {len(bounds) + 1}')
          start, stop, step = slice(*bounds).start, slice(*bounds).stop, slice(*bounds).step
          if not self._is_position(stop):
              raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
          if not self._is_position(start):
              raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
          if not self._is_position(step) or step == 0:
              raise ValueError('Step for islice() must be a positive integer or None.')
          items = iter(iterable)
          start = 0 if start is None else range(start).stop
          stop = None if stop is None else range(stop).stop
          if step is None or step == 1:
              self.__steps__ = self._run(items, start, stop)
          else:
              self.__steps__ = self._leap(items, start, stop, range(step).stop)

      @staticmethod
      def _is_position(bound):
          if bound is None:
              return True
          try:
              return 0 <= range(bound).stop <= 0x7fffffffffffffff
          except TypeError:
              return False

      @staticmethod
      def _run(items, start, stop):
          while start > 0:
              if next(items, _absent) is _absent:
                  return
              start -= 1
              if stop is not None:
                  stop -= 1
          if stop is None:
              yield from items
          elif stop > 0:
              for item in items:
                  yield item
                  stop -= 1
                  if stop == 0:
                      return

      @staticmethod
      def _leap(items, start, stop, step):
          count = 0
          while True:
              while count < start:
                  if next(items, _absent) is _absent:
                      return
                  count += 1
              if stop is not None and count >= stop:
                  return
              item = next(items, _absent)
              if item is _absent:
                  return
              yield item
              count += 1
              start += step
              if stop is not None and start > stop:
                  start = stop


  class zip_longest(_Steps):
      __slots__ = ()

      def __init__(self, *iterables, fillvalue=None, **others):
          if others:
              raise TypeError('zip_longest() got an unexpected keyword argument')
          self.__steps__ = self._run([iter(iterable) for iterable in iterables], fillvalue)

      @staticmethod
      def _run(iterators, fill):
          running = len(iterators)
          exhausted = iter(())
          while running:
              row = []
              for index, items in enumerate(iterators):
                  item = next(items, _absent)
                  if item is _absent:
                      if items is not exhausted:
                          running -= 1
                          if not running:
                              return
                          iterators[index] = exhausted
                      item = fill
                  row.append(item)
              yield tuple(row)


  class product(_Steps):
      __slots__ = ()

      def __init__(self, *iterables, repeat=1):
          repeat = range(repeat).stop
          if repeat < 0:
              raise ValueError('repeat argument cannot be negative')
          self.__steps__ = self._run([tuple(iterable) for iterable in iterables] * repeat)

      @staticmethod
      def _run(pools):
          if not pools:
              yield ()
              return
          if not all(pools):
              return
          last = pools.pop()
          places = [0] * len(pools)
          row = [pool[0] for pool in pools]
          while True:
              prefix = tuple(row)
              for item in last:
                  yield prefix + (item,)
              for index in range(len(pools) - 1, -1, -1):
                  place = places[index] + 1
                  if place < len(pools[index]):
                      places[index] = place
                      row[index] = pools[index][place]
                      break
                  places[index] = 0
                  row[index] = pools[index][0]
              else:
                  return


  def _length(r):
      if not isinstance(r, int):
          raise TypeError('Expected int as r')
      if r < 0:
          raise ValueError('r must be non-negative')
      return r


  class permutations(_Steps):
      __slots__ = ()

      def __init__(self, iterable, r=None):
          pool = tuple(iterable)
          self.__steps__ = self._run(pool, len(pool) if r is None else _length(r))

      @staticmethod
      def _run(pool, r):
          if r == 0:
              yield ()
          if r == 0 or r > len(pool):
              return
          # The innermost three places go through a table of orders where it is small.
          inner = 3 if r >= 3 and len(pool) - r <= 3 else 1
          orders = [()]
          for _ in range(inner):
              orders = [order + (i,) for order in orders for i in range(len(pool) - r + inner) if i not in order]
          pending = [((), pool)]
          while pending:
              prefix, rest = pending.pop()
              if len(prefix) < r - inner:
                  for index in range(len(rest) - 1, -1, -1):
                      pending.append((prefix + (rest[index],), rest[:index] + rest[index + 1:]))
              elif inner == 1:
                  for item in rest:
                      yield prefix + (item,)
              else:
                  for i, j, k in orders:
                      yield prefix + (rest[i], rest[j], rest[k])


  class combinations(_Steps):
      __slots__ = ()

      def __init__(self, iterable, r):
          self.__steps__ = self._run(tuple(iterable), range(r).stop)
          if r < 0:
              raise ValueError('r must be non-negative')

      @staticmethod
      def _run(pool, r):
          if r == 0:
              yield ()
          if r == 0 or r > len(pool):
              return
          pending = [((), 0)]
          while pending:
              prefix, start = pending.pop()
              if len(prefix) == r - 1:
                  for item in pool[start:]:
                      yield prefix + (item,)
              else:
                  for index in range(len(pool) - r + len(prefix), start - 1, -1):
                      pending.append((prefix + (pool[index],), index + 1))


  class combinations_with_replacement(_Steps):
      __slots__ = ()

      def __init__(self, iterable, r):
          self.__steps__ = self._run(tuple(iterable), range(r).stop)
          if r < 0:
              raise ValueError('r must be non-negative')

      @staticmethod
      def _run(pool, r):
          if r == 0:
              yield ()
              return
          pending = [((), 0)]
          while pending:
              prefix, start = pending.pop()
              if len(prefix) == r - 1:
                  for item in pool[start:]:
                      yield prefix + (item,)
              else:
                  for index in range(len(pool) - 1, start - 1, -1):
                      pending.append((prefix + (pool[index],), index))


  class _grouper(_Steps):
      __slots__ = ()

      def __init__(self, steps):
          self.__steps__ = steps


  class groupby:
      __slots__ = ('_items', '_key', '_next', '_next_key', '_group')

      def __init__(self, iterable, key=None):
          self._items = iter(iterable)
          self._key = key
          self._next = self._next_key = _absent
          self._group = ()

      def _advance(self):
          self._next = next(self._items, _absent)
          if self._next is not _absent:
              self._next_key = self._next if self._key is None else self._key(self._next)

      def _members(self, key):
          while True:
              yield self._next
              self._advance()
              if self._next is _absent or not key == self._next_key:
                  return

      def __iter__(self):
          return self

      def __next__(self):
          for _ in self._group:
              pass
          if self._next is _absent:
              self._advance()
              if self._next is _absent:
                  raise StopIteration
          key = self._next_key
          self._group = self._members(key)
          return key, _grouper(self._group)


  class _tee:
      """One of several readers of the same items, which are held in cells `[item, next cell]`."""

      __slots__ = ('_items', '_cell')

      def __init__(self, items, cell):
          self._items = items
          self._cell = cell

      def __iter__(self):
          return self

      def __next__(self):
          cell = self._cell
          if cell[1] is None:
              item = next(self._items)
              if cell[1] is None:
                  cell[:] = item, [None, None]
          item, self._cell = cell
          return item

      def __copy__(self):
          return _tee(self._items, self._cell)


  def tee(iterable, n=2, /):
      n = range(n).stop
      if n < 0:
          raise ValueError('n must be >= 0')
      if n == 0:
          return ()
      first = iterable if isinstance(iterable, _tee) else _tee(iter(iterable), [None, None])
      return (first,) + tuple([first.__copy__() for _ in range(n - 1)])
  """#
}
