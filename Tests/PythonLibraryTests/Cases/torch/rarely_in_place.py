# Changes in place, and functions that other functions make unnecessary.
import torch

square = torch.arange(9.0).reshape(3, 3)
print(square.clone().tril_(), square.clone().triu_(1))
yes, no = torch.tensor([True, False, True]), torch.tensor([False, False, True])
print(yes.clone().logical_and_(no), yes.clone().logical_or_(no), yes.clone().logical_xor_(no), yes.clone().logical_not_())
print(torch.tensor([[4, 3, 5], [6, 7, 8]]).put_(torch.tensor([1, 3]), torch.tensor([9, 10])))
print(torch.tensor([1.0, 2.0]).put_(torch.tensor([0, 0]), torch.tensor([1.0, 2.0]), accumulate=True))
print(torch.msort(torch.tensor([[3, 1], [2, 5]])), torch.narrow_copy(torch.arange(5), 0, 1, 2), square.narrow_copy(1, 0, 2))
print(torch.nonzero_static(torch.tensor([0, 1, 1]), size=3), torch.nonzero_static(torch.eye(2), size=1))
print(torch.atleast_1d(), torch.atleast_2d(torch.tensor(1), torch.tensor([2])), torch.get_default_device())
