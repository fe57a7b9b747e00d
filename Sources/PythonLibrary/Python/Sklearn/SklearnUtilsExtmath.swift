extension PythonSource {
  static let sklearnUtilsExtmathModule = #"""
    """Calculations that estimators share."""

    import warnings as _warnings

    import numpy as np

    from sklearn.utils.validation import check_array, check_random_state


    def squared_norm(x):
        x = np.ravel(x)
        return np.dot(x, x)


    def row_norms(X, squared=False):
        X = np.asarray(X)
        norms = np.einsum("ij,ij->i", X, X)
        return norms if squared else np.sqrt(norms)


    def fast_logdet(A):
        sign, logarithm = np.linalg.slogdet(A)
        return logarithm if sign > 0 else -np.inf


    def density(w):
        return 0 if w is None else (w != 0).sum() / w.size


    def safe_sparse_dot(a, b, *, dense_output=False):
        return a @ b


    def svd_flip(u, v, u_based_decision=True):
        """The signs with which the largest element of each vector is positive."""
        if u_based_decision:
            signs = np.sign(u[np.argmax(np.abs(u), axis=0), np.arange(u.shape[1])])
        else:
            signs = np.sign(v[np.arange(v.shape[0]), np.argmax(np.abs(v), axis=1)])
        return None if u is None else u * signs, None if v is None else v * signs[:, None]


    def softmax(X, copy=True):
        result = np.exp(X - np.max(X, axis=1).reshape(-1, 1))
        result /= np.sum(result, axis=1).reshape(-1, 1)
        if copy:
            return result
        X[...] = result
        return X


    def stable_cumsum(arr, axis=None, rtol=1e-05, atol=1e-08):
        sums = np.cumsum(arr, axis=axis, dtype=np.float64)
        expected = np.sum(arr, axis=axis, dtype=np.float64)
        if not np.allclose(sums.take(-1, axis=axis), expected, rtol=rtol, atol=atol, equal_nan=True):
            _warnings.warn("cumsum was found to be unstable: its last element does not correspond to sum", RuntimeWarning)
        return sums


    def safe_sqr(X, *, copy=True):
        X = check_array(X, ensure_2d=False)
        if copy:
            return X ** 2
        X **= 2
        return X


    def weighted_mode(a, w, *, axis=0):
        if axis is None:
            a, w, axis = np.ravel(a), np.ravel(w), 0
        a, w = np.asarray(a), np.asarray(w)
        if a.shape != w.shape:
            w = np.full(a.shape, w, dtype=w.dtype)
        shape = list(a.shape)
        shape[axis] = 1
        values, most = np.zeros(shape), np.zeros(shape)
        for score in np.unique(np.ravel(a)):
            counts = np.expand_dims(np.sum(np.where(a == score, w, 0.0), axis), axis)
            values = np.where(counts > most, score, values)
            most = np.maximum(counts, most)
        return values, most


    def _approximate_mode(class_counts, n_draws, rng):
        """Whole shares of so many draws; what is left over goes to the largest remainders, among equals by chance."""
        rng = check_random_state(rng)
        exact = class_counts / class_counts.sum() * n_draws
        shares = np.floor(exact)
        left = int(n_draws - shares.sum())
        if left > 0:
            remainders = exact - shares
            for value in np.sort(np.unique(remainders))[::-1]:
                places, = np.where(remainders == value)
                taken = min(len(places), left)
                shares[rng.choice(places, size=taken, replace=False)] += 1
                left -= taken
                if left == 0:
                    break
        return shares.astype(int)


    def _incremental_mean_and_var(X, last_mean, last_variance, last_sample_count, sample_weight=None):
        """Mean, variance and count of each column after more samples; what is not a number does not count."""
        last_sum = last_mean * last_sample_count
        missing = np.isnan(X)
        filled = np.where(missing, 0, X)
        if sample_weight is None:
            new_sum = filled.sum(axis=0)
            new_count = X.shape[0] - missing.astype(X.dtype).sum(axis=0)
        else:
            new_sum = sample_weight @ filled
            new_count = (sample_weight[:, None] * ~missing).sum(axis=0)
        count = last_sample_count + new_count
        mean = (last_sum + new_sum) / count
        if last_variance is None:
            return mean, None, count
        deviations = np.where(missing, 0, X - new_sum / new_count)
        if sample_weight is None:
            correction = deviations.sum(axis=0)
            new_squares = (deviations ** 2).sum(axis=0)
        else:
            correction = sample_weight @ deviations
            new_squares = sample_weight @ deviations ** 2
        new_squares = new_squares - correction ** 2 / new_count
        with np.errstate(divide="ignore", invalid="ignore"):
            ratio = last_sample_count / new_count
            squares = last_variance * last_sample_count + new_squares + ratio / count * (last_sum / ratio - new_sum) ** 2
        is_first = np.asarray(last_sample_count) == 0
        squares = np.where(is_first, new_squares, squares)
        return mean, squares / count, count


    def _lower_times_permutation(A):
        """The product of the permutation and the lower factor of A = P L U."""
        upper = A.copy()
        rows, columns = A.shape
        width = min(rows, columns)
        lower = np.zeros((rows, width))
        order = np.arange(rows)
        for column in range(width):
            pivot = column + int(np.argmax(np.abs(upper[column:, column])))
            if pivot != column:
                swap = [pivot, column]
                upper[[column, pivot]] = upper[swap]
                lower[[column, pivot]] = lower[swap]
                order[[column, pivot]] = order[swap]
            lower[column, column] = 1.0
            if upper[column, column] != 0:
                factors = upper[column + 1:, column] / upper[column, column]
                lower[column + 1:, column] = factors
                upper[column + 1:, column:] -= factors[:, None] * upper[column, column:]
        result = np.zeros((rows, width))
        result[order] = lower
        return result


    def _orthonormal(A):
        return np.linalg.qr(A)[0]


    def randomized_range_finder(A, *, size, n_iter, power_iteration_normalizer="auto", random_state=None):
        random_state = check_random_state(random_state)
        Q = random_state.normal(size=(A.shape[1], size))
        if power_iteration_normalizer == "auto":
            power_iteration_normalizer = "none" if n_iter <= 2 else "LU"
        normalise = {"QR": _orthonormal, "LU": _lower_times_permutation, "none": lambda Q: Q}[power_iteration_normalizer]
        for _ in range(n_iter):
            Q = normalise(A @ Q)
            Q = normalise(A.T @ Q)
        return _orthonormal(A @ Q)


    def _randomized_svd(
        M, n_components, *, n_oversamples=10, n_iter="auto", power_iteration_normalizer="auto", transpose="auto", flip_sign=True,
        random_state=None, svd_lapack_driver="gesdd",
    ):
        random_state = check_random_state(random_state)
        if n_iter == "auto":
            n_iter = 7 if n_components < 0.1 * min(M.shape) else 4
        if transpose == "auto":
            transpose = M.shape[0] < M.shape[1]
        if transpose:
            M = M.T
        Q = randomized_range_finder(
            M, size=n_components + n_oversamples, n_iter=n_iter, power_iteration_normalizer=power_iteration_normalizer,
            random_state=random_state)
        inner, s, Vt = np.linalg.svd(Q.T @ M, full_matrices=False)
        U = Q @ inner
        if flip_sign:
            U, Vt = svd_flip(U, Vt, u_based_decision=not transpose)
        if transpose:
            return Vt[:n_components, :].T, s[:n_components], U[:, :n_components].T
        return U[:, :n_components], s[:n_components], Vt[:n_components, :]


    def randomized_svd(M, n_components, **settings):
        return _randomized_svd(check_array(M), n_components, **settings)


    def cartesian(arrays, out=None):
        arrays = [np.asarray(each) for each in arrays]
        grids = np.meshgrid(*arrays, indexing="ij")
        product = np.stack([grid.ravel() for grid in grids], axis=1)
        if out is None:
            return product
        out[...] = product
        return out

    """#
}
