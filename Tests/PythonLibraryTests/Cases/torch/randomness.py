import torch

torch.manual_seed(42)
print(torch.rand(3), torch.randn(3), torch.randint(0, 10, (5,)), torch.randperm(6), torch.randint(5, (2, 2)), torch.rand(2, 2), torch.randn(2, 3))
print(torch.randn(20), torch.rand(()), torch.normal(0.0, 1.0, (3,)), torch.normal(torch.zeros(2), torch.ones(2)), torch.randn_like(torch.zeros(2)))
print(torch.bernoulli(torch.full((5,), 0.5)), torch.multinomial(torch.tensor([0.1, 0.2, 0.7]), 5, replacement=True), torch.multinomial(torch.ones(4), 2), torch.empty(3).uniform_(-1, 1), torch.empty(3).normal_(2, 0.5), torch.empty(3).exponential_())
g = torch.Generator().manual_seed(2147483647)
print(torch.randn(2, 3, generator=g), torch.rand(2, generator=g), torch.randint(0, 27, (4,), generator=g), torch.multinomial(torch.ones(5), num_samples=3, replacement=True, generator=g), torch.randperm(4, generator=g))
torch.manual_seed(1)
first = torch.rand(2)
torch.manual_seed(1)
print(torch.equal(first, torch.rand(2)), torch.initial_seed())
state = torch.get_rng_state()
a = torch.rand(2)
torch.set_rng_state(state)
print(torch.equal(a, torch.rand(2)))
print(torch.randn(3, dtype=torch.float64), torch.randn(2, requires_grad=True), torch.rand(size=(2,)), torch.randn((2, 1)), torch.randint(low=0, high=3, size=(4,), dtype=torch.int32))
torch.manual_seed(1337)
print(torch.nn.Linear(3, 2).weight, torch.nn.Embedding(3, 2).weight)


def problem(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


problem(lambda: torch.randint(5, 5, (2,)))
problem(lambda: torch.multinomial(torch.tensor([0.0, 0.0]), 1))
problem(lambda: torch.multinomial(torch.ones(2), 3))
problem(lambda: torch.randn(3, dtype=torch.int64))
