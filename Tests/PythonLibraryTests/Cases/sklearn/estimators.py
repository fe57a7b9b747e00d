import warnings

import numpy as np

warnings.simplefilter("ignore")
from sklearn.base import *
from sklearn.base import BaseEstimator, ClassifierMixin, TransformerMixin, clone, is_classifier, _fit_context
from sklearn.utils._param_validation import *
from sklearn.utils._param_validation import Interval, StrOptions, Hidden, HasMethods, MissingValues, Options, InvalidParameterError
from numbers import Integral, Real
from sklearn.utils.validation import *
from sklearn.utils.validation import validate_data, check_is_fitted, check_array, check_X_y, column_or_1d
from sklearn.exceptions import *
from sklearn.utils import *
from sklearn.utils.multiclass import *
from sklearn.utils.multiclass import type_of_target, unique_labels, check_classification_targets

class LogisticRegression(ClassifierMixin, BaseEstimator):
    _parameter_constraints = {
      "penalty":[StrOptions({"l2"}), None], "C":[Interval(Real,0,None,closed="right")], "max_iter":[Interval(Integral,0,None,closed="left")],
      "random_state":["random_state"], "verbose":["verbose"], "warm_start":["boolean"], "cw":[dict, StrOptions({"balanced"}), None],
      "k":[StrOptions({"rbf"}), callable], "cv":["cv_object"], "g":[Interval(Real,0.0,1.0,closed="neither"), Interval(Integral,1,None,closed="left"), None],
      "m":[MissingValues()], "h":[HasMethods(["fit","predict"])], "a":["array-like", Hidden(None)],
    }
    def __init__(self, penalty='l2', *, C=1.0, max_iter=100, random_state=None, verbose=0, warm_start=False, cw=None, k='rbf', cv=None, g=None, m=np.nan, h=None, a=None):
        self.penalty=penalty; self.C=C; self.max_iter=max_iter; self.random_state=random_state; self.verbose=verbose; self.warm_start=warm_start; self.cw=cw; self.k=k;self.cv=cv;self.g=g;self.m=m;self.h=h;self.a=a
    @_fit_context(prefer_skip_nested_validation=True)
    def fit(self, X, y):
        X, y = validate_data(self, X, y)
        check_classification_targets(y)
        self.coef_ = 1
        return self
    def predict(self, X):
        check_is_fitted(self)
        X = validate_data(self, X, reset=False)
        return np.zeros(len(X))

class E(BaseEstimator):
    def __init__(self, a=1, b=None, steps=()):
        self.a=a; self.b=b; self.steps=steps
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, type(e).__mro__[1].__name__, e)
L=LogisticRegression
print(L()); print(L(C=2, penalty=None)); print(L('l1', C=1, max_iter=100, g=float('nan')))
print(L(k='a'*30, cw={0:1,1:2,'a':[1,2,3]}, cv=list(range(50)), a='x'*20, h=(1,)))
print(E(1, [('scale', E(3)), ('clf', L(C=3.14159265358979, penalty='abcdefghijklmnopqrstuvwxyz', max_iter=1000000))]))
print(E(np.arange(100), [E(b=E(b=E(b=E(b=L(C=i, max_iter=17*i, penalty='pen'*i, k='kkkkkkkkkkkkkkkk')))) , a={'x':i,'y':E(i)}) for i in range(4)]))
print(E(np.arange(100), [E(b=E(b=E(b=E(b=L(C=i, max_iter=17*i, penalty='pen'*i, k='kkkkkkkkkkkkkkkk')))) , a={'x':i,'y':E(i)}) for i in range(20)]))
print(L().get_params()); print(E(b=L()).get_params())
tr(lambda: L().set_params(D=1)); tr(lambda: E(b=L()).set_params(b__D=1)); print(E(b=L()).set_params(b__C=7, a=2))
X=np.array([[1.,2],[3,4],[5,6]]); y=np.array([0,1,1])
for kw in [dict(C=-1.0),dict(C='a'),dict(penalty='l2x'),dict(max_iter=-1),dict(max_iter=1.5),dict(random_state='a'),dict(verbose=-1),dict(warm_start=3),dict(cw=[1]),dict(k=3),dict(cv=1),dict(g=1.5),dict(g=0),dict(m=[1,2]),dict(h=3),dict(a=3),dict(C=np.float64(3), h=L(), a=[1], max_iter=np.int64(3))]:
    tr(lambda: L(**{**dict(h=L()),**kw}).fit(X,y))
a=L(h=L())
tr(lambda: a.predict(X)); a.fit(X,y); tr(lambda: a.predict(X[:, :1])); tr(lambda: a.predict([1,2])); tr(lambda: a.predict(3))
tr(lambda: a.fit(X,y[:2])); tr(lambda: a.fit(X,None)); tr(lambda: a.fit([[1,np.nan],[2,3]],[0,1])); tr(lambda: a.fit([[1,np.inf],[2,3]],[0,1]))
tr(lambda: a.fit(X,[.1,.2,.3])); tr(lambda: a.fit(X,[[1],[2],[3]])); tr(lambda: a.fit(np.zeros((2,2,2)),[1,2])); tr(lambda: a.fit(np.zeros((0,2)),[]))
tr(lambda: a.fit(np.zeros((2,0)),[1,2])); tr(lambda: a.fit(X,[[1,2],[2,3],[3,4]])); tr(lambda: a.fit(X,[1,np.nan,2]))
tr(lambda: check_is_fitted(L)); tr(lambda: check_is_fitted(3)); tr(lambda: clone(3)); tr(lambda: clone(L)); print(clone(E(b=L(C=3))), is_classifier(a), is_regressor(a))
tr(lambda: check_random_state('a')); tr(lambda: check_random_state(3).rand())
b=Bunch(a=1,c=[2]); print(b, b.a, b['c'], dir(b)); tr(lambda: b.zz); tr(lambda: b['zz'])
for t in [[1,2,3],[0,1],[.5,1.],[1.,2.,3.],[[1,2],[0,3]],[[0,1],[1,1]],[[.1,.2],[3.,4.]],np.zeros((2,2,2)),[],3,'a',[[1],[2]],[[1,2],[3]]]:
    tr(lambda: type_of_target(t))
tr(lambda: unique_labels([1,2,5],[2,10])); tr(lambda: unique_labels([.1,.2]));
tr(lambda: shuffle(np.arange(10), list('abcdefghij'), random_state=0)); tr(lambda: resample(np.arange(10), random_state=1)); tr(lambda: resample([1,2,3,4,5,6], stratify=[0,0,0,0,1,1], n_samples=4, random_state=1, replace=False))
tr(lambda: resample([1,2], n_samples=5, replace=False)); tr(lambda: resample([1,2], n_samples=0))
from sklearn.utils.class_weight import *
tr(lambda: compute_class_weight('balanced', classes=np.array([0,1]), y=np.array([0,0,0,1]))); tr(lambda: compute_sample_weight('balanced', [1,1,1,2])); tr(lambda: compute_class_weight({0:2,5:1}, classes=np.array([0,1]), y=np.array([0,0,0,1])))
tr(lambda: compute_class_weight('balance', classes=np.array([0,1]), y=np.array([0,0,0,1])));tr(lambda: compute_class_weight('balanced', classes=np.array([0,1])))
from sklearn.utils import gen_batches, gen_even_slices
print(list(gen_batches(7,3)), list(gen_even_slices(10,3)))
tr(lambda: L.fit(L(h=L()), X)); tr(lambda: L(3,4)); tr(lambda: L(foo=3))
class T(TransformerMixin, BaseEstimator):
    def fit(self, X, y=None): return self
    def transform(self, X): return np.asarray(X)*2
print(T().fit_transform([[1,2]]), T())
tr(lambda: check_scalar(3,'x',float)); tr(lambda: check_scalar(3,'x',int,min_val=4)); tr(lambda: check_scalar(3,'x',(int,float),max_val=2))
