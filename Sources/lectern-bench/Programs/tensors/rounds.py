"""How long a step of training takes: the shortest of several rounds, in seconds of the processor's time."""
import sys
import time

import torch

torch.set_num_threads(1)


def measure(train, steps):
    """Prints the loss that `train(steps)` reaches first, then the time of a step; `program.py STEPS` only makes so many steps."""
    if len(sys.argv) > 1:
        print(f"{train(int(sys.argv[1])):.3g}")
        return
    print(f"{train(steps):.3g}")
    shortest = float("inf")
    for _ in range(7):
        start = time.process_time()
        train(steps)
        shortest = min(shortest, (time.process_time() - start) / steps)
    print(shortest)
