import hashlib

from sklearn import datasets

for load in (datasets.load_wine, datasets.load_breast_cancer, datasets.load_digits):
    bunch = load()
    print(list(bunch), bunch.feature_names, bunch.target_names, repr(bunch.target_names))
    for name in ("data", "target", "images"):
        if name in bunch:
            table = bunch[name]
            print(name, table.dtype, table.shape, table.strides, hashlib.sha256(table.tobytes()).hexdigest(), table[:2], table[-1])
    print(bunch.frame, bunch.get("filename"), bunch.get("data_module"))
    X, y = load(return_X_y=True)
    print((X == bunch.data).all(), (y == bunch.target).all(), X.mean(axis=0)[:4], X.sum(), X.std())
    for call in (lambda: load(True), lambda: load(return_X_y=3), lambda: load(as_frame=0)):
        try:
            call()
        except Exception as error:
            print(type(error).__name__, error)
few = datasets.load_digits(n_class=3)
print(few.data.shape, few.target[:20], few.images.shape, few.target_names)
try:
    datasets.load_digits(n_class=11)
except ValueError as error:
    print(error)
