import torch, math
import numpy as np
import torch.nn as nn
import torch.nn.functional as F

TEXTS = """
from torch.distributions import *; n = Normal(0., 1.); print(n, n.sample(), n.sample((3,)), n.log_prob(torch.tensor(0.5)), n.entropy(), n.mean, n.stddev, n.variance, n.cdf(torch.tensor(1.)), n.icdf(torch.tensor(.3)))
from torch.distributions import *; n = Normal(torch.tensor([0., 1.]), torch.tensor([1., 2.])); print(n, n.sample(), n.rsample((2,)), n.log_prob(torch.tensor([0.5, 0.1])), n.batch_shape, n.event_shape, n.sample().shape)
from torch.distributions import *; Normal(0., -1.)
from torch.distributions import *; Normal(torch.tensor([0., float('nan')]), 1.)
from torch.distributions import *; m = torch.tensor([1., 2.], requires_grad=True); n = Normal(m, torch.ones(2)); x = n.rsample(); x.sum().backward(); print(x, m.grad, n.sample().requires_grad); print(n.log_prob(torch.zeros(2)))
from torch.distributions import *; c = Categorical(torch.tensor([0.2, 0.3, 0.5])); print(c, c.sample(), c.sample((5,)), c.log_prob(torch.tensor(1)), c.entropy(), c.probs, c.logits)
from torch.distributions import *; c = Categorical(logits=torch.tensor([[1., 2., 3.], [0., 0., 1.]])); print(c, c.sample(), c.sample((2,)), c.log_prob(torch.tensor([1, 2])), c.entropy(), c.probs, c.logits)
from torch.distributions import *; c = Categorical(torch.tensor([0.2, 0.3, 0.5])); c.log_prob(torch.tensor(3))
from torch.distributions import *; Categorical(torch.tensor([-0.2, 0.3, 0.5]))
from torch.distributions import *; Categorical(torch.tensor([0.2]), torch.tensor([0.1]))
from torch.distributions import *; p = torch.softmax(torch.tensor([1., 2.], requires_grad=True), 0); c = Categorical(p); a = c.sample(); l = -c.log_prob(a) * 2; print(a, l); l.backward()
from torch.distributions import *; b = Bernoulli(torch.tensor([0.3, 0.7])); print(b, b.sample(), b.sample((2,)), b.log_prob(torch.tensor([1., 0.])), b.entropy(), b.mean, b.variance)
from torch.distributions import *; b = Bernoulli(logits=torch.tensor([0.3, 0.7])); print(b, b.probs, b.log_prob(torch.ones(2)))
from torch.distributions import *; b = Bernoulli(0.3); print(b, b.sample()); b.log_prob(torch.tensor(0.5))
from torch.distributions import *; u = Uniform(0., 2.); print(u, u.sample(), u.sample((2, 2)), u.log_prob(torch.tensor(1.)), u.entropy(), u.mean, u.cdf(torch.tensor(.5))); u.log_prob(torch.tensor(3.))
from torch.distributions import *; Uniform(2., 0.)
from torch.distributions import *; print(kl_divergence(Normal(0., 1.), Normal(1., 2.)), kl_divergence(Categorical(torch.tensor([.5,.5])), Categorical(torch.tensor([.1,.9]))), kl_divergence(Bernoulli(0.3), Bernoulli(0.6)), kl_divergence(Uniform(0.,1.), Uniform(0.,2.)))
from torch.distributions import *; e = Exponential(2.); print(e, e.sample((3,)), e.log_prob(torch.tensor(1.)), e.mean, e.entropy()); l = Laplace(0., 1.); print(l, l.sample((2,)), l.log_prob(torch.tensor(1.)), l.entropy())
from torch.distributions import *; i = Independent(Normal(torch.zeros(3), torch.ones(3)), 1); print(i, i.log_prob(torch.zeros(3)), i.entropy(), i.event_shape)
from torch.distributions import *; m = MultivariateNormal(torch.zeros(2), torch.eye(2)); print(m, m.sample(), m.log_prob(torch.ones(2)), m.entropy(), m.sample((3,)).shape)
from torch.distributions import *; l = LogNormal(0., 1.); print(l, l.sample(), l.log_prob(torch.tensor(1.)), l.mean, l.variance, l.entropy()); g = Geometric(0.3); print(g, g.sample((4,)), g.log_prob(torch.tensor(2.)))
from torch.distributions import *; o = OneHotCategorical(torch.tensor([0.2, 0.8])); print(o, o.sample(), o.log_prob(torch.tensor([0., 1.])))
from torch.distributions import *; p = Poisson(2.); print(p, p.log_prob(torch.tensor(3.)))
torch.distributions.normal.Normal(0., 1.)
from torch.distributions.categorical import Categorical; print(Categorical(torch.ones(2)))
from torch.distributions.normal import Normal; print(Normal)
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
