extension PythonSource {
  static let dequeModule = #"""
  _being_shown = set()


  class deque:
      """A list with room at its front: the live items are those from `_head` on."""

      __module__ = 'collections'
      __slots__ = ('_items', '_head', '_maxlen', '__weakref__')
      __hash__ = None

      def __init__(self, iterable=(), maxlen=None):
          if maxlen is not None:
              if not isinstance(maxlen, int):
                  raise TypeError('an integer is required')
              if maxlen < 0:
                  raise ValueError('maxlen must be non-negative')
          self._maxlen = None if maxlen is None else int(maxlen)
          self._head = 0
          self._items = items = []
          items.extend(iterable)
          if maxlen is not None and len(items) > maxlen:
              del items[:len(items) - maxlen]

      @property
      def maxlen(self):
          return self._maxlen

      @maxlen.setter
      def maxlen(self, value):
          raise AttributeError("attribute 'maxlen' of 'collections.deque' objects is not writable")

      def __len__(self):
          return len(self._items) - self._head

      def __bool__(self):
          return len(self._items) > self._head

      def _live(self):
          return self._items[self._head:] if self._head else self._items

      def _replace_live(self, items):
          self._items = items
          self._head = 0

      def append(self, x, /):
          self._items.append(x)
          if self._maxlen is not None and len(self._items) - self._head > self._maxlen:
              self.popleft()

      def appendleft(self, x, /):
          head = self._head
          items = self._items
          if head == 0:
              head = len(items) + 8
              items[:0] = [None] * head
          head -= 1
          items[head] = x
          self._head = head
          if self._maxlen is not None and len(items) - head > self._maxlen:
              items.pop()

      def pop(self, /):
          items = self._items
          if len(items) == self._head:
              raise IndexError('pop from an empty deque')
          return items.pop()

      def popleft(self, /):
          head = self._head
          items = self._items
          if len(items) == head:
              raise IndexError('pop from an empty deque')
          value = items[head]
          items[head] = None
          head += 1
          if head > 32 and head * 4 > len(items) * 3:
              del items[:head]
              head = 0
          self._head = head
          return value

      def extend(self, iterable, /):
          if self._maxlen is None:
              self._items.extend(self._live() if iterable is self else iterable)
          else:
              for x in list(self) if iterable is self else iterable:
                  self.append(x)

      def extendleft(self, iterable, /):
          for x in list(self) if iterable is self else iterable:
              self.appendleft(x)

      def clear(self, /):
          self._replace_live([])

      def copy(self, /):
          return self.__copy__()

      def __copy__(self):
          cls = type(self)
          if cls is deque:
              return deque(self._live(), self._maxlen)
          return cls(self) if self._maxlen is None else cls(self, self._maxlen)

      def rotate(self, n=1, /):
          count = len(self)
          if not isinstance(n, int):
              n = _integer(n)
          if count < 2:
              return
          n %= count
          if n > 16 and count - n > 16:
              live = self._live()
              self._replace_live(live[-n:] + live[:-n])
          elif n * 2 <= count:
              for _ in range(n):
                  head = self._head
                  if head == 0:
                      head = count + 8
                      self._items[:0] = [None] * head
                  self._head = head - 1
                  self._items[head - 1] = self._items.pop()
          else:
              for _ in range(count - n):
                  self._items.append(self.popleft())

      def reverse(self, /):
          self._replace_live(self._live()[::-1])

      def count(self, value, /):
          return self._unchanged(list.count, value)

      def _unchanged(self, ask, *arguments):
          """What a method of the list answers, unless comparing changed the deque."""
          items, head, count = self._items, self._head, len(self._items)
          try:
              return ask(self._live(), *arguments)
          finally:
              if self._items is not items or self._head != head or len(items) != count:
                  raise RuntimeError('deque mutated during iteration') from None

      def index(self, value, *bounds):
          try:
              return self._unchanged(list.index, value, *bounds)
          except ValueError:
              raise ValueError(f'{value!r} is not in deque') from None

      def insert(self, index, value, /):
          count = len(self)
          if count == self._maxlen:
              raise IndexError('deque already at its maximum size')
          index = _integer(index)
          if index < 0:
              index = max(index + count, 0)
          if index == 0:
              self.appendleft(value)
          else:
              self._items.insert(self._head + index, value)

      def remove(self, value, /):
          count = len(self)
          for index, item in enumerate(list(self)):
              found = item is value or item == value
              if len(self) != count:
                  raise IndexError('deque mutated during iteration')
              if found:
                  del self._items[self._head + index]
                  return
          raise ValueError(f'{value!r} is not in deque')

      def _position(self, index):
          if type(index) is not int:
              if not hasattr(index, '__index__'):
                  raise TypeError(f"sequence index must be integer, not '{type(index).__name__}'")
              index = index.__index__()
          position = index + (len(self._items) if index < 0 else self._head)
          if not self._head <= position < len(self._items):
              raise IndexError('deque index out of range')
          return position

      def __getitem__(self, index):
          return self._items[self._position(index)]

      def __setitem__(self, index, value):
          self._items[self._position(index)] = value

      def __delitem__(self, index):
          del self._items[self._position(index)]

      def __contains__(self, value):
          return self._unchanged(list.__contains__, value)

      def _walk(self, positions, items, head, count):
          for position in positions:
              if len(self._items) != count or self._head != head:
                  raise RuntimeError('deque mutated during iteration')
              yield items[position]
          if len(self._items) != count or self._head != head:
              raise RuntimeError('deque mutated during iteration')

      def __iter__(self):
          items, head = self._items, self._head
          return self._walk(range(head, len(items)), items, head, len(items))

      def __reversed__(self):
          items, head = self._items, self._head
          return self._walk(range(len(items) - 1, head - 1, -1), items, head, len(items))

      def __repr__(self):
          if id(self) in _being_shown:
              return '[...]'
          _being_shown.add(id(self))
          try:
              limit = '' if self._maxlen is None else f', maxlen={self._maxlen}'
              return f'{type(self).__name__}({self._live()!r}{limit})'
          finally:
              _being_shown.discard(id(self))

      def __reduce__(self):
          from copyreg import _state
          arguments = () if self._maxlen is None else ((), self._maxlen)
          return type(self), arguments, _state(self, deque), iter(self._live())

      def __eq__(self, other):
          return self._live() == other._live() if isinstance(other, deque) else NotImplemented

      def __lt__(self, other):
          return self._live() < other._live() if isinstance(other, deque) else NotImplemented

      def __le__(self, other):
          return self._live() <= other._live() if isinstance(other, deque) else NotImplemented

      def __gt__(self, other):
          return self._live() > other._live() if isinstance(other, deque) else NotImplemented

      def __ge__(self, other):
          return self._live() >= other._live() if isinstance(other, deque) else NotImplemented

      def __add__(self, other):
          if not isinstance(other, deque):
              raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
          result = self.__copy__()
          result.extend(other)
          return result

      def __iadd__(self, iterable):
          self.extend(iterable)
          return self

      def _repeated(self, times):
          if not hasattr(times, '__index__'):
              raise TypeError(f"can't multiply sequence by non-int of type '{type(times).__name__}'")
          items = self._live() * times
          if self._maxlen is not None and len(items) > self._maxlen:
              del items[:len(items) - self._maxlen]
          return items

      def __mul__(self, times):
          result = self.__copy__()
          result._replace_live(self._repeated(times))
          return result

      __rmul__ = __mul__

      def __imul__(self, times):
          self._replace_live(self._repeated(times))
          return self

      @classmethod
      def __class_getitem__(cls, item):
          return type(list[int])(cls, item)


  def _integer(value):
      """The value as an integer; `range` words the refusal of anything else."""
      return value if isinstance(value, int) else range(value).stop
  """#
}
