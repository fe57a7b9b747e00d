import torch

print(torch.finfo(torch.float32))
print(torch.finfo(torch.float64))
print(torch.finfo().eps, torch.finfo(torch.float64).max, torch.finfo(torch.float64).tiny)
for kind in [torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64]:
    info = torch.iinfo(kind)
    print(info, info.min, info.max, info.bits, info.dtype)

scores = torch.tensor([1.0, 2.0, 3.0])
print(scores.masked_fill(torch.tensor([True, False, True]), torch.finfo(scores.dtype).min))

for wrong in [
    lambda: torch.finfo(torch.int8),
    lambda: torch.iinfo(torch.float32),
    lambda: torch.iinfo(torch.bool),
    lambda: torch.finfo(3),
]:
    try:
        wrong()
    except TypeError as error:
        print(error)
