import torch, math
import numpy as np
import torch.nn as nn
import torch.nn.functional as F

TEXTS = """
torch.tensor([1.,2.]).double()
torch.tensor([1.,2.]).float().dtype
torch.tensor([1.7,-2.3]).long()
torch.tensor([1.7,-2.3]).int()
torch.tensor([1.7,0]).bool()
torch.arange(6).view(2,3)
torch.arange(6).view(-1)
torch.arange(6).view(4,-1)
torch.arange(6).view(2,-1,-1)
torch.arange(6).view(7)
torch.arange(6).view((2,3))
torch.arange(6).view(torch.Size([3,2]))
torch.arange(6).view(2,3).t().view(6)
torch.arange(6).view(dtype=torch.int32)
torch.arange(2).view(torch.int32)
torch.tensor([1.,2.]).view(torch.int32)
torch.tensor([1.,2.]).view(torch.float64)
torch.arange(6).reshape(2,3).shape
torch.arange(6).reshape(-1,2)
torch.arange(6).reshape(5)
torch.arange(6).reshape([2,3])
torch.ones(2,3).size()
torch.ones(2,3).size(0)
torch.ones(2,3).size(-1)
torch.ones(2,3).size(2)
torch.ones(2,3).size(dim=1)
torch.ones(2,3).numpy()
torch.ones(2,3,requires_grad=True).numpy()
torch.ones(2,3).nelement()
torch.ones(2,3).numel()
torch.ones(2,3).ndim
torch.ones(2,3).dim()
torch.ones(2,3).tolist()
torch.tensor(3).tolist()
torch.ones(2,3).T
torch.ones(2,3,4).mT.shape
torch.ones(2,3).t()
torch.ones(2,3,4).t()
torch.ones(3).t()
torch.ones(2,3).transpose(0,1).shape
torch.ones(2,3).transpose(-2,-1).stride()
torch.ones(2,3).transpose(0,2)
torch.ones(3).unsqueeze(0)
torch.ones(3).unsqueeze(-1)
torch.ones(3).unsqueeze(dim=1)
torch.ones(3).unsqueeze(3)
torch.ones(1,3,1).squeeze().shape
torch.ones(1,3,1).squeeze(dim=0).shape
torch.ones(1,3,1).squeeze(1).shape
torch.ones(1,3,1).squeeze((0,2)).shape
torch.ones(1,3,1).squeeze(5)
torch.arange(6).split(2)
torch.arange(6).split([1,5])
torch.arange(6).split([1,4])
torch.arange(6).reshape(2,3).split(2, dim=1)
torch.arange(6).split(4)
torch.arange(6).split(0)
torch.arange(6).chunk(4)
torch.ones(3,3).masked_fill(torch.tril(torch.ones(3,3))==0, float('-inf'))
torch.ones(3,3).masked_fill(torch.ones(3,3), 0)
torch.ones(3,3).masked_fill(torch.ones(3,3).bool(), torch.tensor(2.))
torch.ones(3,3).masked_fill(torch.ones(2,3).bool(), 0)
torch.ones(3, dtype=torch.int64).masked_fill(torch.ones(3).bool(), 1.5)
torch.arange(6).view_as(torch.ones(2,3))
torch.tensor([1,2]).eq(torch.tensor([1,3]))
torch.tensor([1,2]).eq(1)
torch.tensor([1,2]) == torch.tensor([1,2,3])
torch.tensor([1,2]) == None
torch.tensor([1,2]) == 'a'
torch.tensor([1,2]) < 'a'
torch.tensor([1,2]) + 'a'
'a' + torch.tensor([1,2])
torch.tensor([1,2]) + None
torch.tensor([1,2]) + [1,2]
torch.tensor([1,2]) * (1,2)
torch.tensor([1,2]) @ torch.tensor([1,2])
torch.tensor([1.,2]) + np.float64(2)
np.float64(2) * torch.tensor([1.,2])
torch.tensor([1.,2]).eq(torch.tensor([1.,3])).sum().item()
torch.ones(2,3).contiguous()
torch.ones(2,3).t().is_contiguous()
torch.ones(2,3).clone()
torch.ones(2,3,requires_grad=True).clone()
torch.ones(2).zero_()
torch.ones(2).fill_(3)
torch.ones(2,requires_grad=True).zero_()
torch.ones(2,requires_grad=True).fill_(3)
torch.tensor([1.,2.,4.]).std()
torch.tensor([[1.,2.,4.]]).std(1)
torch.tensor([[1.,2.,4.]]).std(1, keepdim=True)
torch.tensor([[1.,2.,4.]]).std(dim=0, unbiased=False)
torch.tensor([1,2]).std()
torch.tensor([1.,2.,4.]).var()
torch.tensor([[1.,2.,4.],[1.,0.,0.]]).var(0, keepdim=True, unbiased=True)
torch.tensor([[1.,2.,4.],[1.,0.,0.]]).var(0, keepdim=True, unbiased=False)
torch.tensor([[1.,2.,4.],[1.,0.,0.]]).var(1, correction=0)
torch.tensor([[1.,2.,4.],[1.,0.,0.]]).var((0,1))
torch.tensor([3.,4.]).norm()
torch.tensor([[3.,4.],[1.,2.]]).norm(dim=1)
torch.tensor([[3.,4.],[1.,2.]]).norm(1)
torch.tensor([[3.,4.],[1.,2.]]).norm(p=2, dim=1, keepdim=True)
torch.tensor([[3.,4.],[1.,2.]]).norm('fro')
torch.tensor([[3.,4.],[1.,2.]]).norm(float('inf'))
torch.tensor([3,4]).norm()
torch.tensor([1.,-2.]).abs()
torch.tensor([1.,-2.]).pow(2)
torch.tensor([1.,-2.]).pow(0.5)
torch.tensor([1.,100.]).log10()
torch.tensor([1.,2.]).requires_grad_()
torch.tensor([1,2]).requires_grad_()
torch.tensor([1.,2.]).type()
torch.tensor([1.,2.]).type(torch.int64)
torch.tensor([1.,2.]).type('torch.DoubleTensor')
torch.tensor([1.,2.]).type(torch.LongTensor)
torch.tensor([1.,2.]).type_as(torch.tensor([1]))
torch.tensor([1.,2.]).to(torch.float64)
torch.tensor([1.,2.]).to('cpu')
torch.tensor([1.,2.]).to('cuda')
torch.tensor([1.,2.]).to(device='cpu', dtype=torch.int32)
torch.tensor([1.,2.]).to('foo')
torch.tensor([1.,2.]).cpu()
torch.tensor([1.,2.]).cuda()
torch.tensor([1.,2.]).device
torch.device('cuda')
torch.device('cuda:0')
torch.device('cuda', 1)
torch.device('foo')
torch.device('cpu').type
torch.device("cuda" if torch.cuda.is_available() else "cpu")
str(torch.device('cpu'))
torch.LongTensor([1,2])
torch.LongTensor(2).shape
torch.FloatTensor([1,2])
torch.FloatTensor(2,3).shape
torch.tensor([1,2,1]).unique()
torch.tensor([3,1,2,1]).unique(return_counts=True)
torch.tensor([3,1,2,1]).unique(return_inverse=True)
torch.tensor([3,1,2,1]).unique(sorted=False)
torch.unique(torch.tensor([[1,2],[1,2],[0,1]]), dim=0)
torch.unique(torch.tensor([[1,2],[1,2],[0,1]]), dim=0, return_counts=True, return_inverse=True)
torch.unique_consecutive(torch.tensor([1,1,2,2,1]))
torch.tensor([[1.,2.],[3.,4.]]).bmm(torch.ones(1,2,2))
torch.ones(2,2,3).bmm(torch.ones(2,3,4)).shape
torch.ones(2,2,3).bmm(torch.ones(2,4,4)).shape
torch.tensor([1.,5.,-3.]).clamp(min=0)
torch.tensor([1.,5.,-3.]).clamp(0, 2)
torch.tensor([1.,5.,-3.]).clamp(max=2)
torch.tensor([1.,5.,-3.]).clamp()
torch.tensor([1,5,-3]).clamp(min=0.5)
torch.tensor([1.,5.,-3.]).clamp(torch.tensor([2.,2.,2.]))
torch.tensor([1.,5.,-3.]).clip(-1,1)
torch.ones(3).expand(2,3)
torch.ones(3).expand(2,-1)
torch.ones(3,1).expand(3,4)
torch.ones(3).expand(3,2)
torch.ones(3).expand(-1,3)
torch.ones(2).repeat(2,2)
torch.ones(2).repeat(3)
torch.ones(2,2).repeat(3)
torch.arange(3).repeat_interleave(2)
torch.arange(3).repeat_interleave(torch.tensor([1,2,3]))
torch.arange(4).reshape(2,2).repeat_interleave(torch.tensor([1,2]), dim=0)
torch.arange(4).reshape(2,2).repeat_interleave(2, dim=1)
torch.arange(4).reshape(2,2).repeat_interleave(2)
torch.ones(2).uniform_()
torch.ones(2).uniform_(1, 2)
torch.ones(2).uniform_(2, 1)
torch.ones(2).normal_()
torch.ones(2).normal_(mean=3, std=0.5)
torch.ones(2).normal_(0, -1)
torch.ones(2).bernoulli_(0.5)
torch.ones(2).exponential_()
torch.ones(2).random_(10)
torch.ones(2).copy_(torch.tensor([3,4]))
torch.ones(2).copy_(torch.tensor([3,4,5]))
torch.ones(2).sub_(1)
torch.ones(2).add_(1, alpha=3)
torch.ones(2).mul_(torch.tensor([2.,3.]))
torch.ones(2, dtype=torch.int64).mul_(1.5)
torch.ones(2, dtype=torch.int64).add_(1.5)
torch.ones(2).add_(torch.ones(3))
torch.ones(2).add_(torch.ones(3,2))
torch.ones(2).index_select(0, torch.tensor([0,0]))
torch.ones(2).index_add_(0, torch.tensor([0,0]), torch.tensor([1.,2.]))
torch.ones(2).index_add(0, torch.tensor([0,0]), torch.tensor([1.,2.]))
torch.zeros(3).scatter_(0, torch.tensor([0,2]), 1.)
torch.zeros(3).scatter_add_(0, torch.tensor([0,0]), torch.tensor([1.,2.]))
torch.zeros(2,3).scatter(1, torch.tensor([[0],[2]]), 1)
torch.zeros(2,3).scatter(1, torch.tensor([[0],[2]]), torch.ones(2,1))
torch.zeros(3).scatter_reduce(0, torch.tensor([0,0,1]), torch.tensor([1.,2.,3.]), 'sum')
torch.zeros(3).scatter_reduce(0, torch.tensor([0,0,1]), torch.tensor([1.,2.,3.]), reduce='amax')
torch.arange(5)[torch.tensor([True,False,True,False,True])]
torch.arange(12).reshape(3,4)[1]
torch.arange(12).reshape(3,4)[1, 2]
torch.arange(12).reshape(3,4)[5]
torch.arange(12).reshape(3,4)[:, 7]
torch.arange(12).reshape(3,4)[1,2,3]
torch.arange(12).reshape(3,4)[::-1]
torch.arange(12).reshape(3,4)[torch.tensor([0,2])]
torch.arange(12).reshape(3,4)[..., 1]
torch.arange(12).reshape(3,4)[None].shape
torch.arange(12).reshape(3,4)[1.5]
torch.arange(12).reshape(3,4)['a']
torch.arange(12).reshape(3,4)[torch.tensor([5])]
torch.arange(12).reshape(3,4)[torch.tensor([True,False])]
torch.arange(12).reshape(3,4)[torch.tensor([1.5])]
torch.arange(12).reshape(3,4)[np.array([0,1])]
torch.arange(12).reshape(3,4)[1:, ::2]
torch.arange(12).reshape(3,4)[True].shape
torch.tensor(5)[0]
torch.tensor(5)[None]
torch.tensor(5)[...]
torch.tensor([1,2,3])[1:1]
len(torch.tensor(5))
list(torch.tensor(5))
len(torch.ones(3,2))
for x in torch.tensor([1,2]): print(x)
bool(torch.tensor([1,2]))
bool(torch.tensor([]))
int(torch.tensor([1.5]))
float(torch.tensor([1,2]))
f"{torch.tensor(1.5):.3f}"
f"{torch.tensor([1.5]):.3f}"
f"{torch.tensor(3)}"
f"{torch.tensor(3):5d}|"
"%.2f" % torch.tensor(1.5)
"%d" % torch.tensor(3)
format(torch.tensor([1.,2.]))
[1,2,3][torch.tensor(1)]
range(torch.tensor(3))
round(torch.tensor(1.256), 2)
round(torch.tensor(1.5))
abs(torch.tensor(-1))
max(torch.tensor([1,3,2]))
sum(torch.tensor([1,3,2]))
sorted(torch.tensor([3,1,2]))
math.sqrt(torch.tensor(4.))
hash(torch.tensor(1)) == hash(torch.tensor(1))
torch.tensor(1) in [torch.tensor(1)]
1 in torch.tensor([1,2])
torch.tensor([1,2]).__len__()
torch.tensor([1,2]).foo
torch.tensor([1,2]).shape.numel()
torch.tensor([1.,2.]).is_leaf
torch.tensor([1.,2.]).grad_fn
(torch.tensor([1.,2.], requires_grad=True)*2).grad_fn.name()
torch.tensor([1.,2.]).data_ptr() > 0
torch.tensor([1.,2.]).element_size()
torch.tensor([1.,2.]).itemsize
torch.tensor([1.,2.]).nbytes
torch.tensor([1.,2.]).storage_offset()
torch.tensor([1.,2.]).is_floating_point()
torch.tensor([1.,2.]).is_complex()
torch.tensor([1.,2.]).is_cuda
torch.tensor([1.,2.]).names
torch.arange(10).unfold(0, 3, 2)
torch.ones(2,3).permute(1,0).shape
torch.ones(2,3).permute((1,0)).shape
torch.ones(2,3).permute(1,1)
torch.ones(2,3).permute(1)
torch.ones(2,3).movedim(0,1).shape
torch.ones(2,3).swapaxes(0,1).shape
torch.ones(2,3).flip(0)
torch.arange(4).reshape(2,2).flip(0,1)
torch.arange(4).reshape(2,2).fliplr()
torch.arange(4).reshape(2,2).rot90()
torch.arange(3).diag()
torch.arange(9).reshape(3,3).diag()
torch.arange(9).reshape(3,3).trace()
torch.arange(9).reshape(3,3).diagonal()
torch.arange(3).outer(torch.arange(2))
torch.tensor([1.,2.]).dot(torch.tensor([3.,4.]))
torch.tensor([1.,2.]).dot(torch.tensor([3.]))
torch.tensor([1.,2.]).ne(1)
torch.tensor([1.,2.]).gt(1)
torch.tensor([1,0]).any()
torch.tensor([1,2,3]).prod()
torch.tensor([[1.,2.],[3.,4.]]).prod(1)
torch.tensor([[1.,2.],[3.,4.]]).median()
torch.tensor([[1.,2.],[3.,4.]]).median(dim=1)
torch.tensor([1,1,2]).mode()
torch.tensor([[1.,2.],[3.,4.]]).logsumexp(1)
torch.tensor([[1.,2.],[3.,4.]]).argsort(descending=True)
torch.tensor([1,1,2]).bincount()
torch.tensor([1,1,2]).bincount(minlength=5)
torch.tensor([1.,2.]).nonzero()
torch.tensor([1.,0,2.]).nonzero(as_tuple=True)
torch.tensor([1.,0,2.]).count_nonzero()
torch.tensor([1.,0,2.]).isfinite()
torch.tensor([1.,0,2.]).cumprod(0)
torch.tensor([1.,3,2.]).cummax(0)
torch.tensor([1.,0,2.]).lerp(torch.ones(3), 0.5)
torch.tensor([1.,0,2.]).addcmul(torch.ones(3), torch.ones(3), value=2)
torch.tensor([1.,0,2.]).softmax(dim=0)
torch.tensor([1.,0,2.]).log_softmax(-1)
torch.tensor([1.,0,2.]).sigmoid()
torch.tensor([1.,0,2.]).logit()
torch.tensor([1.,0,2.]).erfinv()
torch.tensor([1.,2.]).lgamma()
torch.tensor([1.,2.]).digamma()
torch.tensor([5,-5]) % 3
torch.tensor([5,-5]) // 3
torch.tensor([5,-5]).fmod(3)
torch.tensor([5,-5]).remainder(3)
torch.tensor([5.,-5]) // 0
torch.tensor([5,-5]) // 0
torch.tensor([5,-5]) % 0
torch.tensor([5,-5]) / 0
torch.tensor([5]) << 2
torch.tensor([5]) & 4
~torch.tensor([5])
~torch.tensor([True])
~torch.tensor([1.])
-torch.tensor([True])
torch.tensor([True]) - torch.tensor([True])
torch.tensor([True]) + torch.tensor([True])
torch.tensor([1.]) & 1
torch.tensor([1,2]) ** 2
2 ** torch.tensor([1,2])
torch.tensor([1.,2.]) ** -1
torch.tensor([1.,2.]).new_zeros(2)
torch.tensor([1.,2.]).new_tensor([3])
torch.tensor([1.,2.]).new_full((2,), 7)
torch.tensor([1.,2.]).new_ones((2,2), dtype=torch.int32)
torch.full((2,2), 7)
torch.full((2,2), 7.)
torch.full((2,), True)
torch.full((2,), 3, dtype=torch.float32)
torch.full_like(torch.ones(2), 3)
torch.zeros_like(torch.ones(2), dtype=torch.int64)
torch.ones_like(torch.ones(2, requires_grad=True))
torch.rand_like(torch.ones(2))
torch.randn_like(torch.ones(2))
torch.randint_like(torch.ones(3), 10)
torch.rand_like(torch.ones(2, dtype=torch.int64))
torch.empty_like(torch.ones(2)).shape
torch.eye(2)
torch.eye(2,3)
torch.eye(-1)
torch.normal(0., 1., (3,))
torch.normal(torch.zeros(2), torch.ones(2))
torch.normal(mean=torch.arange(3.), std=1.)
torch.normal(2, 3, size=(1,4))
torch.bernoulli(torch.tensor([0.5,0.5]))
torch.einsum('ij,jk->ik', torch.ones(2,3), torch.ones(3,2))
torch.einsum('i->', torch.ones(2))
torch.einsum('bij,bjk->bik', torch.ones(2,3,4), torch.ones(2,4,5)).shape
torch.tensordot(torch.ones(2,3), torch.ones(3,2), dims=1)
torch.dist(torch.ones(2), torch.zeros(2))
torch.cdist(torch.ones(2,3), torch.zeros(4,3))
torch.meshgrid(torch.arange(2), torch.arange(3), indexing='ij')
torch.bucketize(torch.tensor([1.5,3.]), torch.tensor([1.,2.,3.]))
torch.searchsorted(torch.tensor([1.,2.,3.]), torch.tensor([1.5,3.]))
torch.isin(torch.tensor([1,2,3]), torch.tensor([2]))
torch.isclose(torch.tensor([1.,2.]), torch.tensor([1.,2.1]))
torch.equal(torch.tensor([1,2]), torch.tensor([1,2]))
torch.is_tensor(1)
torch.numel(torch.ones(2,3))
torch.get_default_dtype()
torch.set_default_dtype(torch.int64)
torch.finfo(torch.float32)
torch.finfo(torch.float32).eps
torch.finfo(torch.float32).max
torch.finfo().min
torch.iinfo(torch.int64).max
torch.iinfo(torch.int32)
torch.is_floating_point(torch.ones(1))
torch.result_type(torch.tensor([1]), 1.0)
torch.promote_types(torch.int32, torch.float32)
torch.can_cast(torch.float32, torch.int32)
torch.float32.is_floating_point
torch.float32.itemsize
torch.int64.is_complex
torch.kron(torch.eye(2), torch.ones(1,2))
torch.block_diag(torch.ones(1,2), torch.ones(2,1))
torch.diag_embed(torch.tensor([1.,2.]))
torch.vander(torch.tensor([1.,2.,3.]))
torch.argwhere(torch.tensor([0,1,1]))
torch.vstack([torch.ones(2), torch.zeros(2)])
torch.hstack([torch.ones(2), torch.zeros(2)])
torch.dstack([torch.ones(2), torch.zeros(2)])
torch.column_stack([torch.ones(2), torch.zeros(2)])
torch.hsplit(torch.arange(4), 2)
torch.vsplit(torch.ones(4,2), 2)
torch.tensor_split(torch.arange(7), 3)
torch.unbind(torch.ones(2,3))
torch.combinations(torch.tensor([1,2,3]))
torch.cartesian_prod(torch.tensor([1,2]), torch.tensor([3,4]))
torch.tril_indices(3,3)
torch.atleast_2d(torch.tensor(1.))
torch.nan_to_num(torch.tensor([float('nan'), float('inf')]))
torch.quantile(torch.tensor([1.,2.,3.,4.]), 0.3)
torch.quantile(torch.tensor([1.,2.,3.,4.]), torch.tensor([0.25,0.5]))
torch.histc(torch.tensor([1.,2.,1.]), bins=4, min=0, max=3)
torch.trapezoid(torch.tensor([1.,2.,3.]))
torch.cov(torch.tensor([[1.,2.,3.],[4.,1.,2.]]))
torch.corrcoef(torch.tensor([[1.,2.,3.],[4.,1.,2.]]))
torch.logaddexp(torch.tensor([1.]), torch.tensor([2.]))
torch.aminmax(torch.tensor([1.,2.]))
torch.var_mean(torch.tensor([1.,2.,4.]))
torch.std_mean(torch.tensor([1.,2.,4.]))
torch.addmm(torch.ones(2,2), torch.ones(2,3), torch.ones(3,2))
torch.baddbmm(torch.ones(1,2,2), torch.ones(1,2,3), torch.ones(1,3,2))
torch.index_select(torch.arange(6).reshape(2,3), 1, torch.tensor([0,2]))
torch.masked_select(torch.arange(4), torch.arange(4)>1)
torch.take(torch.arange(6), torch.tensor([0,5]))
torch.take_along_dim(torch.arange(6).reshape(2,3), torch.tensor([[0],[1]]), dim=1)
torch.special.expit(torch.tensor([0.]))
torch.linalg.norm(torch.tensor([3.,4.]))
torch.linalg.inv(torch.tensor([[2.,0.],[0.,4.]]))
torch.linalg.det(torch.tensor([[2.,1.],[0.,4.]]))
torch.linalg.eigh(torch.tensor([[2.,1.],[1.,3.]]))
torch.linalg.svd(torch.tensor([[2.,1.],[1.,3.]]))
torch.linalg.qr(torch.tensor([[2.,1.],[1.,3.]]))
torch.linalg.solve(torch.tensor([[2.,1.],[1.,3.]]), torch.tensor([1.,2.]))
torch.linalg.lstsq(torch.tensor([[2.,1.],[1.,3.],[1.,1.]]), torch.tensor([[1.],[2.],[3.]])).solution
torch.linalg.pinv(torch.tensor([[2.,1.],[1.,3.]]))
torch.linalg.matrix_rank(torch.tensor([[2.,1.],[1.,3.]]))
torch.linalg.cholesky(torch.tensor([[2.,1.],[1.,3.]]))
torch.linalg.matrix_norm(torch.tensor([[2.,1.],[1.,3.]]))
torch.svd(torch.tensor([[2.,1.],[1.,3.]]))
torch.pinverse(torch.tensor([[2.,1.],[1.,3.]]))
torch.inverse(torch.zeros(2,2))
torch.__version__
torch.version.cuda
torch.cuda.is_available()
torch.cuda.device_count()
torch.cuda.synchronize()
torch.cuda.manual_seed_all(0)
torch.cuda.get_device_name(0)
torch.backends.mps.is_available()
torch.backends.cudnn.deterministic
torch.initial_seed()
torch.get_num_threads() > 0
with torch.no_grad(): x = torch.ones(2, requires_grad=True)*2; print(x)
"""


def show(text):
    torch.manual_seed(0)
    names = dict(globals())
    print(">>>", text)
    try:
        try:
            code = compile(text, "lesson", "eval")
        except SyntaxError:
            exec(text, names)
        else:
            print(eval(code, names))
    except Exception as error:
        print(type(error).__name__, error)


for text in TEXTS.strip().split("\n"):
    show(text)
