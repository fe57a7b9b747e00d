extension PythonSource {
  static let sklearnUtilsRandomModule = #"""
    """Choices by chance."""

    import numpy as np

    from sklearn.utils.validation import check_random_state


    def _without_replacement(population, count, generator):
        ratio = count / population if population else 1.0
        if 0.01 < ratio < 0.99:
            return generator.permutation(population)[:count].tolist()
        if ratio < 0.2:
            chosen = []
            for _ in range(count):
                number = int(generator.randint(population))
                while number in chosen:
                    number = int(generator.randint(population))
                chosen.append(number)
            return chosen
        chosen = list(range(count))
        for number in range(count, population):
            place = int(generator.randint(0, number + 1))
            if place < count:
                chosen[place] = number
        return chosen


    def sample_without_replacement(n_population, n_samples, method="auto", random_state=None):
        """So many different whole numbers below a bound."""
        if n_population < 0:
            raise ValueError(f"n_population should be greater than 0, got {n_population}.")
        if n_samples > n_population:
            raise ValueError(
                "n_population should be greater or equal than n_samples, got n_samples > n_population "
                f"({n_samples} > {n_population})")
        if method != "auto":
            raise NotImplementedError(f"unsupported: sklearn.utils.random.sample_without_replacement(method={method!r})")
        return np.array(_without_replacement(n_population, n_samples, check_random_state(random_state)), dtype=np.int64)

    """#
}
