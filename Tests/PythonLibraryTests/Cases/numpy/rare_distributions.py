# Draws that few lessons make, of both kinds of generators, and the state of the old one.
import numpy as np

np.random.seed(0)
rng = np.random.default_rng(5)
kinds = [
    ("negative_binomial", (5, 0.4)), ("negative_binomial", (0.7, 0.9)), ("noncentral_chisquare", (3, 1.0)),
    ("noncentral_chisquare", (0.5, 2.0)), ("noncentral_chisquare", (2, 0)), ("noncentral_f", (3, 7, 1.0)), ("vonmises", (0, 4)),
    ("vonmises", (1, 1e-9)), ("vonmises", (-2, 0.3)), ("wald", (1, 2)), ("wald", (3, 0.5)), ("zipf", (2.5,)), ("zipf", (1.2,)),
    ("logseries", (0.6,)), ("logseries", (0.99,)), ("hypergeometric", (10, 5, 4)), ("hypergeometric", (100, 50, 40)),
    ("hypergeometric", (30, 80, 100)), ("hypergeometric", (5, 3, 8)), ("pareto", (3.0,)),
]
for source in (np.random, rng):
    for name, given in kinds:
        print(f"{name:<22}", given, getattr(source, name)(*given, size=6).tolist())
print(np.random.hypergeometric([1, 50], 20, 12), np.random.zipf(3.0), rng.wald(1.0, [1.0, 2.0, 3.0]), rng.negative_binomial(3, 0.5))
print(rng.multivariate_hypergeometric([3, 4, 5], 4, size=3).tolist(), rng.multivariate_hypergeometric([10, 2, 8], 15))
attempts = [
    lambda: np.random.zipf(1.0), lambda: np.random.logseries(1.0), lambda: np.random.hypergeometric(2, 2, 5),
    lambda: rng.hypergeometric(5, 3, 0), lambda: np.random.hypergeometric(5, 3, 0),
    lambda: rng.vonmises(0, -1), lambda: rng.wald(0, 1), lambda: rng.negative_binomial(0, 0.5), lambda: rng.noncentral_f(1, 1, -1),
]
for attempt in attempts:
    try:
        print(attempt())
    except ValueError as error:
        print(error)

np.random.seed(42)
state = np.random.get_state()
print(state[0], state[1][:3], state[1].dtype, state[1].shape, state[2:])
first = np.random.randn(3)
print(np.random.get_state()[2:])
np.random.set_state(state)
print((first == np.random.randn(3)).all())
other = np.random.RandomState(7)
other.normal()
kept = other.get_state(legacy=False)
print(kept["bit_generator"], kept["state"]["key"][:2], kept["state"]["pos"], kept["has_gauss"], kept["gauss"])
a = other.normal(size=2)
other.set_state(kept)
print((a == other.normal(size=2)).all())
for bad in [("PCG64", [1], 2), 5]:
    try:
        other.set_state(bad)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
