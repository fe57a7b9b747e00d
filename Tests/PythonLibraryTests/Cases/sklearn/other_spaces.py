# Isomap, random projections, and features that stand for kernels.
import warnings

import numpy as np
from sklearn.datasets import load_digits, load_iris, make_blobs, make_s_curve, make_swiss_roll
from sklearn.kernel_approximation import Nystroem, RBFSampler
from sklearn.linear_model import RidgeClassifier
from sklearn.manifold import Isomap
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.random_projection import GaussianRandomProjection, johnson_lindenstrauss_min_dim

warnings.filterwarnings("ignore", message="Changing the sparsity")
warnings.showwarning = lambda message, kind, *rest, **named: print(kind.__name__, message)
np.set_printoptions(precision=5, suppress=True)
I, t = load_iris(return_X_y=True)
D, d = load_digits(return_X_y=True)

print(johnson_lindenstrauss_min_dim(10000, eps=0.1), johnson_lindenstrauss_min_dim(10**6, eps=[0.5, 0.1, 0.01]))
print(johnson_lindenstrauss_min_dim([10, 100, 1000], eps=0.3))
projection = GaussianRandomProjection(n_components=5, random_state=0, compute_inverse_components=True)
print(projection.fit_transform(D)[:3], projection.components_[:2, :4], projection.n_components_, projection)
print(projection.inverse_transform(projection.transform(D))[:2, :5], projection.get_feature_names_out())
wide = np.random.RandomState(1).rand(20, 3000)
print(GaussianRandomProjection(eps=0.2, random_state=2).fit_transform(wide).shape)
print(GaussianRandomProjection(n_components=6, random_state=2).fit_transform(I).shape)

mapped = RBFSampler(gamma=0.5, n_components=20, random_state=1)
print(mapped, mapped.fit_transform(I)[:2, :6], mapped.random_offset_[:3], mapped.get_feature_names_out()[:2])
print(RBFSampler(gamma="scale", random_state=0, n_components=4).fit_transform(D)[:3])
for given in (
    {"n_components": 6}, {"kernel": "poly", "degree": 2, "coef0": 1.0, "n_components": 5}, {"gamma": 0.1, "n_components": 12},
    {"kernel": "cosine", "n_components": 3}, {"kernel": "sigmoid", "gamma": 0.01, "n_components": 4},
):
    mapped = Nystroem(random_state=0, **given)
    inner = mapped.fit_transform(I)
    print(mapped, (inner @ inner.T)[:3, :3], mapped.component_indices_[:4], inner.shape, mapped.components_[0])
print(make_pipeline(StandardScaler(), Nystroem(random_state=0, gamma=0.2), RidgeClassifier()).fit(I, t).score(I, t))
print(Nystroem(n_components=200, random_state=1).fit(I).components_.shape)

for points, given in (
    (make_s_curve(120, random_state=0)[0], {"n_neighbors": 8}), (make_swiss_roll(150, random_state=1)[0], {"n_neighbors": 10}),
    (D[:100], {"n_neighbors": 6, "n_components": 3}), (make_s_curve(100, random_state=2)[0], {"radius": 1.0, "n_neighbors": None}),
    (make_blobs(60, centers=3, cluster_std=0.3, random_state=4)[0], {}),
):
    isomap = Isomap(**given)
    laid = isomap.fit_transform(points)
    print(isomap, laid[:3], isomap.dist_matrix_[0, :5], round(float(isomap.reconstruction_error()), 6))
    print(isomap.transform(points[:2] + 0.01), isomap.get_feature_names_out(), isomap.kernel_pca_.eigenvalues_[:2])
for wrong in (
    lambda: johnson_lindenstrauss_min_dim(0), lambda: johnson_lindenstrauss_min_dim(10, eps=1.5),
    lambda: johnson_lindenstrauss_min_dim([0, 3]),
    lambda: GaussianRandomProjection().fit(I), lambda: GaussianRandomProjection(n_components=0).fit(I),
    lambda: Isomap(radius=1.0).fit(I), lambda: Isomap().transform(I), lambda: Nystroem(kernel="precomputed", gamma=1).fit(I),
    lambda: Nystroem(n_components=0).fit(I), lambda: RBFSampler(gamma=-1).fit(I),
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
