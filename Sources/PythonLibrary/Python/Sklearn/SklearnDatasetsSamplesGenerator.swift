extension PythonSource {
  static let sklearnDatasetsSamplesGeneratorModule = #"""
    """Data made up by chance, draw for draw as scikit-learn makes them."""

    from numbers import Integral, Real

    import numpy as np

    from sklearn.utils._bunch import Bunch
    from sklearn.utils._indexing import _resampled
    from sklearn.utils._param_validation import Interval, validate_params
    from sklearn.utils.random import sample_without_replacement
    from sklearn.utils.validation import check_array, check_random_state

    _count = [Interval(Integral, 1, None, closed="left")]
    _amount = [Interval(Real, 0, None, closed="left")]
    _share = [Interval(Real, 0, 1, closed="both")]


    def _shuffled(X, y, generator):
        return _resampled((X, y), False, None, generator, None, None)


    def _rings(x_outer, y_outer, x_inner, y_inner, shuffle, noise, generator):
        X = np.vstack([np.append(x_outer, x_inner), np.append(y_outer, y_inner)]).T
        y = np.hstack([np.zeros(len(x_outer), dtype=np.intp), np.ones(len(x_inner), dtype=np.intp)])
        if shuffle:
            X, y = _shuffled(X, y, generator)
        if noise is not None:
            X = X + generator.normal(scale=noise, size=X.shape)
        return X, y


    @validate_params({
        "n_samples": [Interval(Integral, 1, None, closed="left"), tuple], "shuffle": ["boolean"], "noise": _amount + [None],
        "random_state": ["random_state"]})
    def make_moons(n_samples=100, *, shuffle=True, noise=None, random_state=None):
        if isinstance(n_samples, Integral):
            outer, inner = n_samples // 2, n_samples - n_samples // 2
        else:
            try:
                outer, inner = n_samples
            except ValueError as error:
                raise ValueError("`n_samples` can be either an int or a two-element tuple.") from error
        generator = check_random_state(random_state)
        out, into = np.linspace(0, np.pi, outer), np.linspace(0, np.pi, inner)
        return _rings(np.cos(out), np.sin(out), 1 - np.cos(into), 1 - np.sin(into) - 0.5, shuffle, noise, generator)


    @validate_params({
        "n_samples": [Interval(Integral, 0, None, closed="left"), tuple], "shuffle": ["boolean"], "noise": _amount + [None],
        "random_state": ["random_state"], "factor": [Interval(Real, 0, 1, closed="left")]})
    def make_circles(n_samples=100, *, shuffle=True, noise=None, random_state=None, factor=0.8):
        if isinstance(n_samples, Integral):
            outer, inner = n_samples // 2, n_samples - n_samples // 2
        else:
            if len(n_samples) != 2:
                raise ValueError("When a tuple, n_samples must have exactly two elements.")
            outer, inner = n_samples
        generator = check_random_state(random_state)
        out = np.linspace(0, 2 * np.pi, outer, endpoint=False)
        into = np.linspace(0, 2 * np.pi, inner, endpoint=False)
        return _rings(np.cos(out), np.sin(out), np.cos(into) * factor, np.sin(into) * factor, shuffle, noise, generator)


    @validate_params({
        "n_samples": _count + ["array-like"], "n_features": _count, "centers": _count + ["array-like", None],
        "cluster_std": _amount + ["array-like"], "center_box": [tuple], "shuffle": ["boolean"], "random_state": ["random_state"],
        "return_centers": ["boolean"]})
    def make_blobs(
        n_samples=100, n_features=2, *, centers=None, cluster_std=1.0, center_box=(-10.0, 10.0), shuffle=True, random_state=None,
        return_centers=False,
    ):
        generator = check_random_state(random_state)
        is_total = isinstance(n_samples, Integral)
        if is_total:
            if centers is None:
                centers = 3
            if isinstance(centers, Integral):
                centers = generator.uniform(center_box[0], center_box[1], size=(centers, n_features))
        else:
            if centers is None:
                centers = generator.uniform(center_box[0], center_box[1], size=(len(n_samples), n_features))
            if not hasattr(centers, "__iter__"):
                raise ValueError(f"Parameter `centers` must be array-like. Got {centers!r} instead")
            if len(centers) != len(n_samples):
                raise ValueError(
                    f"Length of `n_samples` not consistent with number of centers. Got n_samples = {n_samples} and centers = {centers}")
        centers = check_array(centers)
        count, n_features = centers.shape
        if hasattr(cluster_std, "__len__"):
            if len(cluster_std) != count:
                raise ValueError(
                    f"Length of `clusters_std` not consistent with number of centers. Got centers = {centers} "
                    f"and cluster_std = {cluster_std}")
        else:
            cluster_std = [cluster_std] * count
        sizes = [n_samples // count + (i < n_samples % count) for i in range(count)] if is_total else n_samples
        X = np.vstack([
            generator.normal(loc=center, scale=deviation, size=(size, n_features))
            for center, deviation, size in zip(centers, cluster_std, sizes)])
        y = np.repeat(np.arange(count), sizes)
        if shuffle:
            X, y = _shuffled(X, y, generator)
        return (X, y, centers) if return_centers else (X, y)


    def _hypercube_corners(count, dimensions, generator):
        if dimensions > 30:
            head = generator.randint(2, size=(count, dimensions - 30))
            return np.hstack([head, _hypercube_corners(count, 30, generator)])
        numbers = sample_without_replacement(2 ** dimensions, count, random_state=generator)
        return (numbers[:, None] >> np.arange(dimensions - 1, -1, -1)) & 1


    @validate_params({
        "n_samples": _count, "n_features": _count, "n_informative": _count, "n_redundant": [Interval(Integral, 0, None, closed="left")],
        "n_repeated": [Interval(Integral, 0, None, closed="left")], "n_classes": _count, "n_clusters_per_class": _count,
        "weights": ["array-like", None], "flip_y": _share, "class_sep": [Interval(Real, 0, None, closed="neither")],
        "hypercube": ["boolean"], "shift": [Interval(Real, None, None, closed="neither"), "array-like", None],
        "scale": [Interval(Real, 0, None, closed="neither"), "array-like", None], "shuffle": ["boolean"],
        "random_state": ["random_state"], "return_X_y": ["boolean"]})
    def make_classification(
        n_samples=100, n_features=20, *, n_informative=2, n_redundant=2, n_repeated=0, n_classes=2, n_clusters_per_class=2, weights=None,
        flip_y=0.01, class_sep=1.0, hypercube=True, shift=0.0, scale=1.0, shuffle=True, random_state=None, return_X_y=True,
    ):
        parameters = dict(
            n_samples=n_samples, n_features=n_features, n_informative=n_informative, n_redundant=n_redundant, n_repeated=n_repeated,
            n_classes=n_classes, n_clusters_per_class=n_clusters_per_class, weights=weights, flip_y=flip_y, class_sep=class_sep,
            hypercube=hypercube, shift=shift, scale=scale, shuffle=shuffle, random_state=random_state, return_X_y=return_X_y)
        generator = check_random_state(random_state)
        if n_informative + n_redundant + n_repeated > n_features:
            raise ValueError(
                "Number of informative, redundant and repeated features must sum to less than the number of total features")
        if n_informative < np.log2(n_classes * n_clusters_per_class):
            raise ValueError(
                f"n_classes({n_classes}) * n_clusters_per_class({n_clusters_per_class}) must be smaller or equal "
                f"2**n_informative({n_informative})={2 ** n_informative}")
        clusters = n_classes * n_clusters_per_class
        sizes = _cluster_sizes(n_samples, n_classes, n_clusters_per_class, weights)

        X = np.zeros((n_samples, n_features))
        y = np.zeros(n_samples, dtype=int)
        corners = _hypercube_corners(clusters, n_informative, generator).astype(float) * (2 * class_sep) - class_sep
        if not hypercube:
            corners *= generator.uniform(size=(clusters, 1))
            corners *= generator.uniform(size=(1, n_informative))
        X[:, :n_informative] = generator.standard_normal(size=(n_samples, n_informative))
        stop = 0
        for k in range(clusters):
            start, stop = stop, stop + sizes[k]
            y[start:stop] = k % n_classes
            mixing = 2 * generator.uniform(size=(n_informative, n_informative)) - 1
            X[start:stop, :n_informative] = np.dot(X[start:stop, :n_informative], mixing) + corners[k]
        if n_redundant > 0:
            mixing = 2 * generator.uniform(size=(n_informative, n_redundant)) - 1
            X[:, n_informative:n_informative + n_redundant] = np.dot(X[:, :n_informative], mixing)
        known = n_informative + n_redundant
        if n_repeated > 0:
            places = ((known - 1) * generator.uniform(size=n_repeated) + 0.5).astype(np.intp)
            X[:, known:known + n_repeated] = X[:, places]
        useless = n_features - known - n_repeated
        if useless > 0:
            X[:, -useless:] = generator.standard_normal(size=(n_samples, useless))
        flipped = generator.uniform(size=n_samples) < flip_y
        y[flipped] = generator.randint(n_classes, size=int(flipped.sum()))
        if shift is None:
            shift = (2 * generator.uniform(size=n_features) - 1) * class_sep
        X += shift
        if scale is None:
            scale = 1 + 100 * generator.uniform(size=n_features)
        X *= scale
        order = np.arange(n_features)
        if shuffle:
            X, y = _shuffled(X, y, generator)
            generator.shuffle(order)
            X = X[:, order]
        if return_X_y:
            return X, y
        kinds = ["informative"] * n_informative + ["redundant"] * n_redundant + ["repeated"] * n_repeated + ["random"] * useless
        parameters["shift"], parameters["scale"] = shift, scale
        return Bunch(
            DESCR=make_classification.__doc__, parameters=parameters, feature_info=[kinds[place] for place in order.tolist()], X=X, y=y)


    def _cluster_sizes(n_samples, n_classes, n_clusters_per_class, weights):
        if weights is None:
            weights = [1.0 / n_classes] * n_classes
        elif len(weights) not in (n_classes, n_classes - 1):
            raise ValueError("Weights specified but incompatible with number of classes.")
        elif len(weights) == n_classes - 1:
            weights = list(weights) + [1.0 - sum(weights)]
        clusters = n_classes * n_clusters_per_class
        sizes = [int(n_samples * weights[k % n_classes] / n_clusters_per_class) for k in range(clusters)]
        for i in range(n_samples - sum(sizes)):
            sizes[i % clusters] += 1
        return sizes


    def _fused(a, b, c):
        """`a * b + c`, rounded but once."""
        product = a * b
        shifted = 134217729.0 * a
        a_high = shifted - (shifted - a)
        shifted = 134217729.0 * b
        b_high = shifted - (shifted - b)
        a_low, b_low = a - a_high, b - b_high
        lost = ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low
        total = product + c
        part = total - product
        return total + (lost + ((product - (total - part)) + (c - part)))


    def _products(X, weights):
        """`X @ weights` to the last bit as the usual processors sum it: in four lanes, then what is left."""
        count = X.shape[1]
        whole = count - count % 4
        total = np.zeros(X.shape[0])
        if whole:
            lanes = np.zeros((X.shape[0], 4))
            for start in range(0, whole, 4):
                lanes = _fused(X[:, start:start + 4], weights[start:start + 4], lanes)
            total = (lanes[:, 0] + lanes[:, 2]) + (lanes[:, 1] + lanes[:, 3])
        rest = [(X[:, place], weights[place]) for place in range(whole, count)]
        if len(rest) == 1:
            return _fused(*rest[0], total)
        if rest:
            sums = _fused(*rest[0], rest[1][0] * rest[1][1])
            total = total + (sums if len(rest) == 2 else _fused(*rest[2], sums))
        return total


    @validate_params({
        "n_samples": _count, "n_features": _count, "n_informative": [Interval(Integral, 0, None, closed="left")], "n_targets": _count,
        "bias": [Interval(Real, None, None, closed="neither")], "effective_rank": _count + [None], "tail_strength": _share,
        "noise": _amount, "shuffle": ["boolean"], "coef": ["boolean"], "random_state": ["random_state"]})
    def make_regression(
        n_samples=100, n_features=100, *, n_informative=10, n_targets=1, bias=0.0, effective_rank=None, tail_strength=0.5, noise=0.0,
        shuffle=True, coef=False, random_state=None,
    ):
        n_informative = min(n_features, n_informative)
        generator = check_random_state(random_state)
        if effective_rank is None:
            X = generator.standard_normal(size=(n_samples, n_features))
        else:
            X = make_low_rank_matrix(
                n_samples=n_samples, n_features=n_features, effective_rank=effective_rank, tail_strength=tail_strength,
                random_state=generator)
        truth = np.zeros((n_features, n_targets))
        truth[:n_informative, :] = 100 * generator.uniform(size=(n_informative, n_targets))
        y = (np.dot(X, truth) if n_targets > 1 else _products(X, truth[:, 0]).reshape(-1, 1)) + bias
        if noise > 0.0:
            y += generator.normal(scale=noise, size=y.shape)
        if shuffle:
            X, y = _shuffled(X, y, generator)
            order = np.arange(n_features)
            generator.shuffle(order)
            X = X[:, order]
            truth = truth[order]
        y = np.squeeze(y)
        return (X, y, np.squeeze(truth)) if coef else (X, y)


    @validate_params({
        "n_samples": _count, "n_features": _count, "effective_rank": _count, "tail_strength": _share, "random_state": ["random_state"]})
    def make_low_rank_matrix(n_samples=100, n_features=100, *, effective_rank=10, tail_strength=0.5, random_state=None):
        generator = check_random_state(random_state)
        rank = min(n_samples, n_features)
        u, _ = np.linalg.qr(generator.standard_normal(size=(n_samples, rank)))
        v, _ = np.linalg.qr(generator.standard_normal(size=(n_features, rank)))
        places = np.arange(rank, dtype=np.float64)
        signal = (1 - tail_strength) * np.exp(-1.0 * (places / effective_rank) ** 2)
        tail = tail_strength * np.exp(-0.1 * places / effective_rank)
        return np.dot(np.dot(u, np.identity(rank) * (signal + tail)), v.T)


    @validate_params({
        "mean": ["array-like", None], "cov": _amount, "n_samples": _count, "n_features": _count, "n_classes": _count,
        "shuffle": ["boolean"], "random_state": ["random_state"]})
    def make_gaussian_quantiles(*, mean=None, cov=1.0, n_samples=100, n_features=2, n_classes=3, shuffle=True, random_state=None):
        if n_samples < n_classes:
            raise ValueError("n_samples must be at least n_classes")
        generator = check_random_state(random_state)
        mean = np.zeros(n_features) if mean is None else np.array(mean)
        X = generator.standard_normal((n_samples, n_features)) * np.sqrt(cov) + mean
        X = X[np.argsort(np.sum((X - mean) ** 2, axis=1)), :]
        step = n_samples // n_classes
        y = np.hstack([np.repeat(np.arange(n_classes), step), np.repeat(n_classes - 1, n_samples - step * n_classes)])
        return _shuffled(X, y, generator) if shuffle else (X, y)


    @validate_params({"n_samples": _count, "random_state": ["random_state"]})
    def make_hastie_10_2(n_samples=12000, *, random_state=None):
        X = check_random_state(random_state).normal(size=(n_samples, 10))
        return X, np.where((X ** 2.0).sum(axis=1) > 9.34, 1.0, -1.0)


    @validate_params({
        "n_samples": _count, "n_features": [Interval(Integral, 5, None, closed="left")],
        "noise": [Interval(Real, 0.0, None, closed="left")], "random_state": ["random_state"]})
    def make_friedman1(n_samples=100, n_features=10, *, noise=0.0, random_state=None):
        generator = check_random_state(random_state)
        X = generator.uniform(size=(n_samples, n_features))
        y = 10 * np.sin(np.pi * X[:, 0] * X[:, 1]) + 20 * (X[:, 2] - 0.5) ** 2 + 10 * X[:, 3] + 5 * X[:, 4]
        return X, y + noise * generator.standard_normal(size=n_samples)


    def _friedman_features(n_samples, generator):
        X = generator.uniform(size=(n_samples, 4))
        X[:, 0] *= 100
        X[:, 1] *= 520 * np.pi
        X[:, 1] += 40 * np.pi
        X[:, 3] *= 10
        X[:, 3] += 1
        return X


    @validate_params({"n_samples": _count, "noise": _amount, "random_state": ["random_state"]})
    def make_friedman2(n_samples=100, *, noise=0.0, random_state=None):
        generator = check_random_state(random_state)
        X = _friedman_features(n_samples, generator)
        y = (X[:, 0] ** 2 + (X[:, 1] * X[:, 2] - 1 / (X[:, 1] * X[:, 3])) ** 2) ** 0.5
        return X, y + noise * generator.standard_normal(size=n_samples)


    @validate_params({"n_samples": _count, "noise": _amount, "random_state": ["random_state"]})
    def make_friedman3(n_samples=100, *, noise=0.0, random_state=None):
        generator = check_random_state(random_state)
        X = _friedman_features(n_samples, generator)
        y = np.arctan((X[:, 1] * X[:, 2] - 1 / (X[:, 1] * X[:, 3])) / X[:, 0])
        return X, y + noise * generator.standard_normal(size=n_samples)


    @validate_params({"n_samples": _count, "n_features": _count, "random_state": ["random_state"]})
    def make_sparse_uncorrelated(n_samples=100, n_features=10, *, random_state=None):
        generator = check_random_state(random_state)
        X = generator.normal(loc=0, scale=1, size=(n_samples, n_features))
        y = generator.normal(loc=X[:, 0] + 2 * X[:, 1] - 2 * X[:, 2] - 1.5 * X[:, 3], scale=np.ones(n_samples))
        return X, y


    @validate_params({"n_dim": _count, "random_state": ["random_state"]})
    def make_spd_matrix(n_dim, *, random_state=None):
        generator = check_random_state(random_state)
        A = generator.uniform(size=(n_dim, n_dim))
        U, _, Vt = np.linalg.svd(np.dot(A.T, A))
        return np.dot(np.dot(U, 1.0 + np.diag(generator.uniform(size=n_dim))), Vt)


    @validate_params({"n_samples": _count, "noise": _amount, "random_state": ["random_state"], "hole": ["boolean"]})
    def make_swiss_roll(n_samples=100, *, noise=0.0, random_state=None, hole=False):
        generator = check_random_state(random_state)
        if hole:
            corners = np.array([[np.pi * (1.5 + i), j * 7] for i in range(3) for j in range(3) if (i, j) != (1, 1)])
            chosen = generator.choice(8, n_samples)
            within = generator.uniform(size=(2, n_samples)) * np.array([[np.pi], [7]])
            t, y = corners[chosen].T + within
        else:
            t = 1.5 * np.pi * (1 + 2 * generator.uniform(size=n_samples))
            y = 21 * generator.uniform(size=n_samples)
        X = np.vstack((t * np.cos(t), y, t * np.sin(t)))
        X += noise * generator.standard_normal(size=(3, n_samples))
        return X.T, np.squeeze(t)


    @validate_params({"n_samples": _count, "noise": _amount, "random_state": ["random_state"]})
    def make_s_curve(n_samples=100, *, noise=0.0, random_state=None):
        generator = check_random_state(random_state)
        t = 3 * np.pi * (generator.uniform(size=(1, n_samples)) - 0.5)
        X = np.empty(shape=(n_samples, 3))
        X[:, 0] = np.sin(t)
        X[:, 1] = 2.0 * generator.uniform(size=n_samples)
        X[:, 2] = np.sign(t) * (np.cos(t) - 1)
        X += noise * generator.standard_normal(size=(3, n_samples)).T
        return X, np.squeeze(t)

    """#
}
