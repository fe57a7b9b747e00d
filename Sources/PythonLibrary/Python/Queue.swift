extension PythonSource {
  static let queueModule = #"""
  """Queues of one thread: waiting for what nobody else can do is an error at once."""

  from collections import deque
  from heapq import heappop, heappush

  __all__ = ["Empty", "Full", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


  class Empty(Exception):
      __module__ = "_queue"


  class Full(Exception):
      pass


  class Queue:
      def __init__(self, maxsize=0):
          self.maxsize = maxsize
          self.unfinished_tasks = 0
          self._init(maxsize)

      def qsize(self):
          return self._qsize()

      def empty(self):
          return not self._qsize()

      def full(self):
          return 0 < self.maxsize <= self._qsize()

      def put(self, item, block=True, timeout=None):
          if block and timeout is not None and timeout < 0:
              raise ValueError("'timeout' must be a non-negative number")
          if self.full():
              if block and timeout is None:
                  raise RuntimeError("unsupported: queue.Queue.put waits for another thread")
              raise Full
          self._put(item)
          self.unfinished_tasks += 1

      def get(self, block=True, timeout=None):
          if block and timeout is not None and timeout < 0:
              raise ValueError("'timeout' must be a non-negative number")
          if self.empty():
              if block and timeout is None:
                  raise RuntimeError("unsupported: queue.Queue.get waits for another thread")
              raise Empty
          return self._get()

      def put_nowait(self, item):
          return self.put(item, block=False)

      def get_nowait(self):
          return self.get(block=False)

      def task_done(self):
          if self.unfinished_tasks <= 0:
              raise ValueError("task_done() called too many times")
          self.unfinished_tasks -= 1

      def join(self):
          if self.unfinished_tasks:
              raise RuntimeError("unsupported: queue.Queue.join waits for another thread")

      def _init(self, maxsize):
          self.queue = deque()

      def _qsize(self):
          return len(self.queue)

      def _put(self, item):
          self.queue.append(item)

      def _get(self):
          return self.queue.popleft()


  class PriorityQueue(Queue):
      def _init(self, maxsize):
          self.queue = []

      def _put(self, item):
          heappush(self.queue, item)

      def _get(self):
          return heappop(self.queue)


  class LifoQueue(Queue):
      def _init(self, maxsize):
          self.queue = []

      def _get(self):
          return self.queue.pop()


  class SimpleQueue:
      __module__ = "_queue"

      def __init__(self):
          self._queue = deque()

      def put(self, item, block=True, timeout=None):
          self._queue.append(item)

      def get(self, block=True, timeout=None):
          if not self._queue:
              if block and timeout is None:
                  raise RuntimeError("unsupported: queue.SimpleQueue.get waits for another thread")
              raise Empty
          return self._queue.popleft()

      def put_nowait(self, item):
          self.put(item)

      def get_nowait(self):
          return self.get(block=False)

      def empty(self):
          return not self._queue

      def qsize(self):
          return len(self._queue)
  """#
}
