import queue

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


q = queue.Queue(2); q.put(1); q.put(2); print(q.full(), q.qsize(), q.get(), q.get_nowait(), q.empty())
attempt(q.get_nowait)
q.put(1); q.put(2); attempt(lambda: q.put_nowait(3)); attempt(lambda: q.put(3, timeout=-1)); attempt(lambda: q.get(timeout=0)); 
q.task_done(); q.task_done(); q.task_done(); q.task_done(); attempt(q.task_done); q.get(); q.join()
p = queue.PriorityQueue(); [p.put(x) for x in [(3, "c"), (1, "a"), (2, "b")]]; print([p.get() for _ in range(3)])
l = queue.LifoQueue(); [l.put(x) for x in "abc"]; print([l.get() for _ in range(3)], queue.Empty, queue.SimpleQueue().empty())
