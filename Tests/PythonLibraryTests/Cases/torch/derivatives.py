import torch
import torch.nn.functional as F

# The node of each operation, its gradient, and the gradient of that.
OPERATIONS = """
x+1
x-1
1-x
x*2
x/2
2/x
x**2
2**x
x**x
x@x.t()
-x
x%2
x.fmod(2)
x.tril()
x.triu()
x.diag()
x.flip(0)
x.roll(1)
x.roll(1,0)
x.sort()[0]
x.topk(2)[0]
x.kthvalue(1)[0]
torch.einsum('ij->i',x)
torch.einsum('ij,jk->ik',x,x.t())
x.mm(x.t())
x.matmul(x.t())
x.mv(O(3))
torch.outer(x[0],x[0])
x[0].dot(x[0])
torch.addmm(O(2,2),x,x.t())
x.lerp(x,0.5)
torch.addcmul(x,x,x)
torch.addcdiv(x,x,x)
torch.maximum(x,x)
torch.minimum(x,x)
torch.fmax(x,x)
torch.atan2(x,x)
x.erf()
x.erfc()
x.expm1()
x.log1p()
x.log2()
x.log10()
x.rsqrt()
x.reciprocal()
x.square()
torch.hypot(x,x)
F.pad(x,(1,1))
F.pad(x,(-1,0))
x.unfold(1,2,1)
x.as_strided((2,),(1,))
x.select(0,0)
x.narrow(1,0,2)
x.diagonal()
x.movedim(0,1)
x.swapaxes(0,1)
x.view_as(x)
x.ravel()
x.tile((1,2))
x.repeat(1,2)
x.expand(2,2,3)
x.sum()
x.sum(0)
x.mean()
x.mean(0)
x.max()
x.max(0)[0]
x.amax(0)
x.median()
x.median(0)[0]
x.prod()
x.prod(0)
x.std()
x.std(0)
x.var()
x.norm()
x.norm(dim=0)
x.logsumexp(0)
x.cumsum(0)
x.cumprod(0)
torch.cat([x,x])
torch.stack([x,x])
torch.vstack([x,x])
torch.hstack([x,x])
torch.where(x>0,x,x*2)
x.masked_fill(x>0,1)
x.gather(1,torch.zeros(2,1,dtype=torch.int64))
x.index_select(0,torch.tensor([0]))
x.take(torch.tensor([0]))
x.masked_select(x>0)
x.index_add(0,torch.tensor([0]),x[:1])
x.repeat_interleave(2)
x.repeat_interleave(2,dim=0)
x.split(1)[0]
x.split([1,1])[0]
x.chunk(2)[0]
x.unbind()[0]
x.exp()
x.exp2()
x.log()
x.sin()
x.cos()
x.tan()
x.asin()
x.acos()
x.atan()
x.sinh()
x.cosh()
x.tanh()
x.asinh()
x.acosh()
x.atanh()
x.sigmoid()
x.sqrt()
x.clamp(0,1)
x.clamp(min=0)
x.clamp(max=x)
x.clamp_min(0)
x.pow(3)
x.sign()
x.floor()
x.ceil()
x.round()
x.trunc()
x.frac()
x.logit()
x.softmax(0)
x.log_softmax(0)
F.softmin(x,0)
F.cross_entropy(x,torch.tensor([0,1]))
F.cross_entropy(x,torch.tensor([0,1]),label_smoothing=0.1)
F.cross_entropy(x,torch.softmax(x.detach(),1))
F.mse_loss(x,x*2)
F.mse_loss(x,x*2,reduction='sum')
F.l1_loss(x,x*2)
F.smooth_l1_loss(x,x*2)
F.huber_loss(x,x*2)
F.binary_cross_entropy(x.sigmoid(),O(2,3))
F.binary_cross_entropy_with_logits(x,O(2,3))
F.kl_div(x,O(2,3),reduction='sum')
F.kl_div(x,O(2,3),reduction='batchmean')
F.hinge_embedding_loss(x,O(2,3))
F.margin_ranking_loss(x,x,O(2,3))
F.soft_margin_loss(x,O(2,3))
F.triplet_margin_loss(x,x,x)
F.poisson_nll_loss(x,x)
F.gaussian_nll_loss(x,x,O(2,3))
F.gelu(x)
F.gelu(x,approximate='tanh')
F.elu(x)
F.selu(x)
F.celu(x)
F.silu(x)
F.mish(x)
F.softplus(x)
F.softsign(x)
F.tanhshrink(x)
F.hardswish(x)
F.glu(torch.cat([x,x],1))
F.logsigmoid(x)
F.rms_norm(x,(3,))
F.normalize(x)
F.pairwise_distance(x,x)
F.linear(x,O(4,3))
F.linear(x,O(4,3),O(4))
F.linear(x.view(1,2,3),O(4,3),O(4))
F.linear(x[0],O(4,3),O(4))
F.bilinear(x,x,O(1,3,3))
F.embedding(torch.tensor([0]),x)
F.adaptive_avg_pool2d(x.view(1,1,2,3),1)
F.interpolate(x.view(1,1,2,3),scale_factor=2)
F.interpolate(x.view(1,1,2,3),scale_factor=2,mode='bilinear')
F.unfold(x.view(1,1,2,3),2)
F.pixel_shuffle(x.expand(4,2,3),2)
F.scaled_dot_product_attention(x.view(1,2,3),x.view(1,2,3),x.view(1,2,3))
torch.baddbmm(O(1,2,2),x.view(1,2,3),x.t().view(1,3,2))
x[0]
x[:,0]
x[0,0]
x[[0,1]]
x[x>0]
x[None]
x[...]
x[0:1]
x[:,::2]
x[torch.tensor([0])]
x.reshape(3,2)
x.view(6)
x.t().reshape(6)
x.flatten()
x.unsqueeze(0)
x.squeeze()
x[None].squeeze(0)
x[None].squeeze()
x.permute(1,0)
x.transpose(0,1)
x.T
x.mT
x.clone()
x.t().contiguous()
x.cumprod(1)
x.cov()
x.diff()
x.quantile(0.5)
x.trace() if 0 else x[:2,:2].trace()
torch.kron(x,x)
torch.logaddexp(x,x)
torch.xlogy(x,x)
torch.lgamma(x)
torch.digamma(x)
torch.erfinv(x/2)
torch.sinc(x)
torch.fmin(x,x)
torch.tensordot(x,x.t(),1)
torch.block_diag(x,x)
torch.diag_embed(x)
torch.cummax(x,0)[0]
torch.logcumsumexp(x,0)
torch.renorm(x,2,0,1.)
torch.rot90(x)
torch.tensor_split(x,2)[0]
torch.hsplit(x,3)[0]
torch.meshgrid(x[0],x[1],indexing='ij')[0]
torch.broadcast_to(x,(2,2,3))
torch.atleast_2d(x[0])
torch.column_stack([x,x])
torch.mode(x)[0]
torch.nanmean(x)
torch.deg2rad(x)
torch.float_power(x,2)
torch.true_divide(x,2)
torch.sub(x,x,alpha=2)
torch.add(x,x,alpha=2)
torch.rsub(x,1)
torch.mul(x,x)
torch.pow(x,x)
torch.neg(x)
torch.square(x)
torch.linalg.norm(x)
torch.linalg.vector_norm(x)
torch.linalg.matrix_norm(x)
x.addmv if 0 else torch.addmv(O(2),x,O(3))
torch.addr(O(2,3),x[:,0],x[0])
torch.polygamma(1,x)
torch.special.expit(x)
torch.stack([x[0,0],x[0,1]])
x.is_floating_point() and x*1
x.view(2,3,1).squeeze(2)
x.unflatten(1,(3,1))
x.swapdims(0,1)
x.select_scatter(x[0],0,0)
x.clone().zero_()
x.clone().fill_(2.)
x.clone().add_(1)
x.clone().mul_(x)
x.clone().masked_fill_(x>0,1.)
x.clone().clamp_(0,1)
torch.selu(x)
torch.celu(x)
torch.embedding(x,torch.tensor([0]))
torch.bilinear(x,x,O(1,3,3),None)
"""


def O(*shape):
    return torch.ones(*shape, dtype=torch.float64)


def T(values):
    return torch.tensor(values, dtype=torch.float64)


def rounded(tensor):
    return None if tensor is None else [round(value, 5) + 0.0 for value in tensor.flatten().tolist()]


for text in OPERATIONS.strip().split("\n"):
    x = (torch.arange(6.0, dtype=torch.float64).reshape(2, 3) / 7 + 0.13).sin().requires_grad_()
    y = eval(text)
    weights = torch.linspace(1, 2, y.numel(), dtype=torch.float64).reshape(y.shape)
    first, = torch.autograd.grad((y * weights).sum(), x, create_graph=True)
    print(text, y.grad_fn.name() if y.grad_fn else None, tuple(y.shape), rounded(first))
    if first.requires_grad:
        second, = torch.autograd.grad((first * T([[-1, -0.4, 0.2], [0.8, 1.4, 2]])).sum(), x, allow_unused=True)
        print("   ", rounded(second))
