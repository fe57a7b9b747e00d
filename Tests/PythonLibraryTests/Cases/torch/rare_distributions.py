# Draws, densities and entropies of the rarer distributions.
import torch
from torch.distributions import (Beta, Binomial, Categorical, Cauchy, Chi2, Dirichlet, Gamma, Gumbel, HalfNormal, MixtureSameFamily, Multinomial,
                                 MultivariateNormal, NegativeBinomial, Normal, Poisson, StudentT, kl_divergence)
from torch.distributions.binomial import Binomial as SameBinomial
from torch.distributions.multinomial import Multinomial as SameMultinomial

torch.manual_seed(0)
poisson = Poisson(torch.tensor([1.0, 10.0, 40.0]))
print(poisson, poisson.sample((3,)), poisson.log_prob(torch.tensor([2.0, 9.0, 41.0])), Poisson(torch.tensor(4.0)).sample())
for made in (Gamma(torch.tensor([2.0, 0.5]), torch.tensor([1.0, 3.0])), Beta(torch.tensor([2.0]), torch.tensor([3.0])), Gamma(2.0, 1.0),
             Beta(0.5, 0.5), Chi2(torch.tensor([1.0, 4.0]))):
    print(made, made.mean, made.variance, made.entropy(), made.sample(), made.sample((2,)), made.log_prob(torch.tensor(0.5)))
mixed = Dirichlet(torch.tensor([0.5, 1.0, 2.0]))
print(mixed, mixed.mean, mixed.variance, mixed.entropy(), mixed.sample((2,)), mixed.log_prob(torch.tensor([0.2, 0.3, 0.5])), mixed.mode)
student = StudentT(torch.tensor([3.0]))
print(student, student.log_prob(torch.tensor([0.0])), student.sample((3,)), student.variance)
counts = Binomial(10, torch.tensor([0.2, 0.5]))
print(counts, counts.sample((4,)), counts.log_prob(torch.tensor([2.0, 5.0])), counts.mean, counts.variance)
print(Binomial(100, torch.tensor(0.7)).sample((5,)), Binomial(torch.tensor([5.0, 50.0]), logits=torch.tensor(0.3)).sample())
print(NegativeBinomial(5.0, torch.tensor(0.4)).sample((4,)), NegativeBinomial(5.0, torch.tensor(0.4)).log_prob(torch.tensor(3.0)))
drawn = Multinomial(5, torch.tensor([1.0, 1.0, 2.0]))
print(drawn, drawn.sample(), drawn.sample((2,)), drawn.log_prob(torch.tensor([1.0, 1.0, 3.0])), drawn.mean)
mix = MixtureSameFamily(Categorical(torch.tensor([0.3, 0.7])), Normal(torch.tensor([-2.0, 2.0]), torch.tensor([1.0, 0.5])))
print(mix, mix.mean, mix.variance, mix.log_prob(torch.tensor([0.0, 2.0])), mix.sample((4,)))
cloud = MixtureSameFamily(Categorical(torch.ones(2)), MultivariateNormal(torch.tensor([[0.0, 0], [5, 5]]), torch.eye(2)))
print(cloud.sample((3,)), cloud.log_prob(torch.zeros(2)), cloud.mean, cloud.event_shape)
print(Cauchy(0.0, 1.0).sample((3,)), Cauchy(0.0, 1.0).log_prob(torch.tensor(0.0)), Cauchy(0.0, 1.0).entropy())
print(Gumbel(0.0, 1.0).sample((3,)), Gumbel(1.0, 2.0).mean, Gumbel(1.0, 2.0).log_prob(torch.tensor(0.5)))
print(HalfNormal(1.0).sample((3,)), HalfNormal(2.0).mean, HalfNormal(2.0).log_prob(torch.tensor(0.5)))
print(kl_divergence(Gamma(2.0, 1.0), Gamma(3.0, 2.0)), kl_divergence(Beta(2.0, 3.0), Beta(1.0, 1.0)), kl_divergence(Poisson(2.0), Poisson(3.0)))
print(kl_divergence(mixed, Dirichlet(torch.ones(3))), SameBinomial is Binomial, SameMultinomial is Multinomial)
print(Normal(torch.zeros(2), 1.0).expand((3, 2)).batch_shape, Categorical(torch.ones(3)).expand((2,)).sample().shape, torch.rand(2))
for wrong in (lambda: Gamma(-1.0, 1.0), lambda: Beta(1.0, 0.0), lambda: Binomial(3, torch.tensor(1.5)), lambda: counts.log_prob(torch.tensor([11.0, 1.0])),
              lambda: Multinomial(3)):
    try:
        wrong()
    except ValueError as error:
        print(error)
