# What CPython has in C does not become a method when a class holds it.
import bisect
import functools
import heapq
import inspect
import itertools
import operator
import time
from enum import Enum


class Queue:
    push = heapq.heappush
    pop = heapq.heappop

    def __init__(self):
        self.heap = []

    def put(self, *items):
        for item in items:
            self.push(self.heap, item)
        return self

    def drain(self):
        while self.heap:
            yield self.pop(self.heap)


print(list(Queue().put(5, 1, 3).drain()), Queue.push)


class Operation(Enum):
    ADD = operator.add
    SUBTRACT = operator.sub

    def __call__(self, a, b):
        return self.value(a, b)


print(list(Operation), Operation.ADD(2, 3), Operation.SUBTRACT(2, 3))


class Late:
    pass


Late.compare = operator.lt
print(Late().compare(1, 2), Late.compare(2, 1))

for function in (operator.add, functools.reduce, heapq.heapify, bisect.insort, itertools.tee, time.strftime):
    print(function, type(function).__name__, function.__name__, inspect.isbuiltin(function), inspect.isfunction(function))
    try:
        function.note = 1
    except AttributeError as error:
        print(error)
for function in (operator.add, heapq.heappush, bisect.bisect_left, len, abs, "a".upper, [].append, heapq.merge):
    print(function.__name__, inspect.signature(function))


@functools.wraps(operator.mul)
def times(*arguments):
    return operator.mul(*arguments)


print(times.__name__, times.__wrapped__, times(2, 3))
print(heapq.nsmallest(0, [2, "a"]), heapq.nlargest(-1, [2, "a"]))
