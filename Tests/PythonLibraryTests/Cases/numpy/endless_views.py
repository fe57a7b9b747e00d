"""Views of one element that show it more often than any memory holds end in errors, not in the end of the program."""
import numpy as np
import torch
import torch.nn.functional as F

one = np.broadcast_to(1.0, (10**13,))
same = torch.ones(1).expand(10**13)
for text in [
    "one.tolist()", "one + 1", "one.astype(str)", "one.astype(object)", "np.spacing(one)", "np.gcd(one.astype(int), 2)", "np.frexp(one)",
    "np.random.poisson([10**9], 10**18)", "same.tolist()", "same + 1", "torch.multinomial(same, 1)",
    "F.binary_cross_entropy(same, same)", "torch.lgamma(same)", "torch.zeros(0).chunk(10**18)",
]:
    try:
        eval(text)
        print(text, "has a value")
    except (MemoryError, RuntimeError) as error:
        print(text, "has none")
