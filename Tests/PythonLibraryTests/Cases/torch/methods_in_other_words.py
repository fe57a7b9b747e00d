"""Methods of tensors in other words and in place."""
import torch

x = torch.tensor([[1.5, -2.0, 0.5], [3.0, 4.0, -1.0]])
print(x.adjoint(), x.H, x.mH.shape, x.conj() is x, x.real is x, torch.real(x).shape)
print(x.angle(), torch.angle(torch.tensor([-1, 0, 2])), x[0].broadcast_to(2, 3), x.is_signed(), torch.is_signed(torch.tensor([True])))
for question in [lambda: x.imag, lambda: torch.ones(2, 2, 2).H, lambda: x.put_(torch.tensor([1]), torch.tensor([1.0, 2.0]))]:
    try:
        question()
    except (RuntimeError, IndexError) as error:
        print(type(error).__name__, error)
print(x.is_same_size(torch.ones(2, 3)), x.split_with_sizes([1, 2], 1), torch.msort(x), x.narrow_copy(1, 0, 2))
print(x.clone().tril_(), x.clone().triu_(1), x.clone().cumsum_(1), x.clone().clamp_min_(0), x.clone().clamp_max_(1.0), x.clone().frac_())
print(x.clone().eq_(1.5), x.clone().lt_(0), x.clone().logical_and_(torch.ones(2, 3)), x.clone().divide_(2), x.clone().atan2_(torch.ones(2, 3)))
print(x.clone().put_(torch.tensor([0, -1]), torch.tensor([9.0, 8.0])), x.put(torch.tensor([0, 0]), torch.tensor([1.0, 2.0]), accumulate=True))
print(x.get_device(), x.is_cpu, x.is_meta, x.is_quantized, torch.tensor([float("nan"), 1.0]).nan_to_num_(), torch.tensor([2.0]).arccosh())
w = torch.tensor([1.0, 2.0], requires_grad=True)
try:
    w.cumsum_(0)
except RuntimeError as error:
    print(error)
y = w * 2
y.clamp_min_(3)
y.sum().backward()
print(w.grad)
