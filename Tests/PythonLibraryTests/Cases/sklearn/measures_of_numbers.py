import warnings

import numpy as np
from sklearn.metrics import *
from sklearn.metrics.pairwise import *
from sklearn.metrics.pairwise import (
    cosine_distances, cosine_similarity, haversine_distances, laplacian_kernel, linear_kernel, manhattan_distances,
    paired_distances, pairwise_kernels, polynomial_kernel, rbf_kernel, sigmoid_kernel,
)


def attempt(function):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = function()
            print(np.round(result, 10).tolist() if isinstance(result, np.ndarray) else result)
        except Exception as error:
            print(type(error).__name__, error)
    for warning in caught:
        print("   ", warning.category.__name__, warning.message)


true, pred = [3, -0.5, 2, 7], [2.5, 0.0, 2, 8]
wide_true, wide_pred = [[0.5, 1], [-1, 1], [7, -6]], [[0, 2], [-1, 2], [8, -5]]
for measure in (mean_squared_error, root_mean_squared_error, mean_absolute_error, mean_absolute_percentage_error, mean_pinball_loss,
                r2_score, explained_variance_score):
    print(measure.__name__)
    attempt(lambda: measure(true, pred))
    attempt(lambda: measure(true, pred, sample_weight=[1, 2, 3, 4]))
    attempt(lambda: measure(wide_true, wide_pred))
    attempt(lambda: measure(wide_true, wide_pred, multioutput="raw_values"))
    attempt(lambda: measure(wide_true, wide_pred, multioutput=[0.3, 0.7]))
    attempt(lambda: measure(true, pred, multioutput=[1]))
    attempt(lambda: measure(true, wide_pred))
attempt(lambda: r2_score(wide_true, wide_pred, multioutput="variance_weighted"))
attempt(lambda: r2_score([1, 1], [1, 2]))
attempt(lambda: r2_score([1, 1], [1, 1]))
attempt(lambda: r2_score([1, 1], [1, 2], force_finite=False))
attempt(lambda: r2_score([1], [1]))
attempt(lambda: median_absolute_error(true, pred))
attempt(lambda: max_error(true, pred))
attempt(lambda: mean_squared_log_error([3, 5, 2.5, 7], [2.5, 5, 4, 8]))
attempt(lambda: root_mean_squared_log_error([3, 5, 2.5, 7], [2.5, 5, 4, 8]))
attempt(lambda: mean_squared_log_error([3, -5], [2.5, 5]))
attempt(lambda: mean_poisson_deviance([2, 0, 1, 4], [0.5, 0.5, 2.0, 2.0]))
attempt(lambda: mean_gamma_deviance([2, 0.5, 1, 4], [0.5, 0.5, 2.0, 2.0]))
attempt(lambda: mean_tweedie_deviance([2, 0, 1, 4], [0.5, 0.5, 2.0, 2.0], power=1.5))
attempt(lambda: mean_gamma_deviance([2, 0], [0.5, 0.5]))
attempt(lambda: mean_squared_error([1, np.nan], [1, 2]))
attempt(lambda: mean_squared_error([1, 2], [1, 2, 3]))
attempt(lambda: mean_squared_error(true, pred, squared=False))

classes = [0, 0, 1, 1, 2, 2, 2, 0]
clusters = [1, 1, 0, 0, 0, 2, 2, 2]
for measure in (rand_score, adjusted_rand_score, mutual_info_score, adjusted_mutual_info_score, normalized_mutual_info_score,
                homogeneity_score, completeness_score, v_measure_score, fowlkes_mallows_score):
    print(measure.__name__)
    for pair in ((classes, clusters), (classes, classes), ([0] * 8, clusters), ([0, 1], [1, 0])):
        attempt(lambda: round(measure(*pair), 12))
attempt(lambda: pair_confusion_matrix(classes, clusters))
attempt(lambda: homogeneity_completeness_v_measure(classes, clusters, beta=2))
attempt(lambda: adjusted_rand_score([0.5, 0.2], [1, 0]))

X = np.array([[1.0, 2], [1.5, 1.8], [5, 8], [8, 8], [1, 0.6], [9, 11]])
Y = np.array([[0.0, 1], [2, 3]])
labels = [0, 0, 1, 1, 0, 1]
attempt(lambda: round(silhouette_score(X, labels), 12))
attempt(lambda: silhouette_samples(X, labels, metric="manhattan"))
attempt(lambda: round(silhouette_score(X, labels, sample_size=5, random_state=0), 12))
attempt(lambda: round(calinski_harabasz_score(X, labels), 9))
attempt(lambda: round(davies_bouldin_score(X, labels), 12))
attempt(lambda: silhouette_score(X, [0] * 6))
attempt(lambda: silhouette_samples(X, [0, 0, 1, 2, 0, 1]))
for metric in ("euclidean", "manhattan", "cosine", "chebyshev", "minkowski", "sqeuclidean", "hamming", "canberra", "braycurtis",
               "correlation", "l1", "l2", "cityblock"):
    print(metric)
    attempt(lambda: pairwise_distances(X, Y, metric=metric))
    attempt(lambda: pairwise_distances(X, metric=metric)[:2])
attempt(lambda: pairwise_distances(X, Y, metric="minkowski", p=3))
attempt(lambda: pairwise_distances(X, Y, metric=lambda x, y: abs(x - y).max()))
attempt(lambda: pairwise_distances(X, metric="seuclidean")[0])
attempt(lambda: pairwise_distances(X, metric="mahalanobis")[0])
attempt(lambda: pairwise_distances(X, Y[:, :1]))
attempt(lambda: euclidean_distances(X, Y, squared=True))
attempt(lambda: nan_euclidean_distances([[1, np.nan], [3, 4]], [[0, 1]]))
attempt(lambda: pairwise_distances_argmin(X, Y))
attempt(lambda: pairwise_distances_argmin_min(X, Y)[1])
attempt(lambda: paired_distances(X[:2], Y))
for kernel in (linear_kernel, polynomial_kernel, sigmoid_kernel, rbf_kernel, laplacian_kernel, cosine_similarity, cosine_distances,
               manhattan_distances):
    print(kernel.__name__)
    attempt(lambda: kernel(X, Y))
attempt(lambda: rbf_kernel(X, gamma=0.1)[0])
attempt(lambda: pairwise_kernels(X, Y, metric="rbf", gamma=2, degree=3, filter_params=True))
attempt(lambda: haversine_distances([[0.3, 0.4]], [[0.1, 0.9]]))
