import warnings

import numpy as np
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS, CountVectorizer, TfidfTransformer, TfidfVectorizer
from sklearn.feature_selection import SelectKBest, chi2
from sklearn.linear_model import LogisticRegression
from sklearn.metrics.pairwise import cosine_similarity, linear_kernel
from sklearn.model_selection import GridSearchCV, cross_val_score, train_test_split
from sklearn.naive_bayes import BernoulliNB, MultinomialNB
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.svm import LinearSVC

warnings.simplefilter("always")
warnings.showwarning = lambda message, category, *rest, **named: print(category.__name__, message)
texts = [
    "The cat sat on the mat.", "The cat sat on the other cat.", "And a dog is the third one, too.", "Is the cat on the mat?",
    "Sums are fun, aren't they? Fun fun.", "A lazy dog; the dog's life",
]

for vectorizer in (
    CountVectorizer(), TfidfVectorizer(), CountVectorizer(ngram_range=(1, 2)), CountVectorizer(stop_words="english"),
    CountVectorizer(max_features=4), CountVectorizer(min_df=2), CountVectorizer(max_df=0.5), CountVectorizer(binary=True),
    CountVectorizer(analyzer="char", ngram_range=(2, 3)), CountVectorizer(analyzer="char_wb", ngram_range=(2, 4)),
    TfidfVectorizer(sublinear_tf=True, norm="l1"), TfidfVectorizer(use_idf=False), TfidfVectorizer(smooth_idf=False, norm=None),
    CountVectorizer(vocabulary=["cat", "fun", "dog"]), CountVectorizer(token_pattern=r"(?u)\b\w+\b"), CountVectorizer(lowercase=False),
    CountVectorizer(tokenizer=str.split), CountVectorizer(stop_words=["the", "aren't"]),
    TfidfVectorizer(ngram_range=(2, 2), max_features=5, stop_words="english"),
):
    X = vectorizer.fit_transform(texts)
    print(vectorizer)
    print(repr(X))
    print(X)
    print(X.toarray()[:3], vectorizer.get_feature_names_out(), vectorizer.vocabulary_, vectorizer.inverse_transform(X)[:2])
    print(vectorizer.transform(["the fun dog is new", "nothing"]))
    if hasattr(vectorizer, "idf_"):
        print(vectorizer.idf_)
words = CountVectorizer(analyzer=lambda text: text.split())
print(words.fit_transform(texts).shape, sorted(words.vocabulary_)[:5])
weights = TfidfTransformer()
print(weights.fit_transform(CountVectorizer().fit_transform(texts)), weights.idf_)
print(weights.transform([[1] * len(weights.idf_)]).toarray())

y = [0, 0, 1, 0, 1, 1]
for model in (
    make_pipeline(CountVectorizer(), MultinomialNB()),
    make_pipeline(TfidfVectorizer(), LogisticRegression()),
    make_pipeline(TfidfVectorizer(), LinearSVC(random_state=0)),
    make_pipeline(CountVectorizer(binary=True), BernoulliNB()),
    Pipeline([("v", CountVectorizer()), ("t", TfidfTransformer()), ("c", MultinomialNB())]),
):
    model.fit(texts, y)
    print(model, model.predict(texts), model.predict(["a fun dog"]), model.score(texts, y))
X = TfidfVectorizer().fit_transform(texts)
print(cosine_similarity(X)[:2].round(10), linear_kernel(X[0], X).ravel().round(10), cosine_similarity(X[0:1], X).round(10))
print(abs(TruncatedSVD(2, random_state=0).fit_transform(X)).round(6), SelectKBest(chi2, k=3).fit(X, y).get_support(indices=True))
left, right = train_test_split(X, random_state=0)
print(left.shape, right.shape, X[0].shape, X[:, 1].shape, X[[1, 2]].shape, X.nnz, round(X.sum(), 9), X.T.shape, (X > 0).sum())
print(cross_val_score(make_pipeline(CountVectorizer(), MultinomialNB()), texts, y, cv=3))
search = GridSearchCV(
    Pipeline([("v", CountVectorizer()), ("c", MultinomialNB())]), {"v__ngram_range": [(1, 1), (1, 2)], "c__alpha": [0.1, 1]}, cv=3)
print(search.fit(texts, y).best_params_, search.best_score_)

records = [{"city": "Lima", "heat": 33.0}, {"city": "Oslo", "heat": 12.0}, {"city": ["a", "b"], "x": 2}]
for vectorizer in (DictVectorizer(), DictVectorizer(sparse=False), DictVectorizer(sort=False, sparse=False, dtype=np.float32)):
    X = vectorizer.fit_transform(records)
    print(vectorizer, repr(X))
    print(X)
    print(vectorizer.get_feature_names_out(), vectorizer.vocabulary_, vectorizer.inverse_transform(X))
    print(vectorizer.transform({"city": "Oslo", "q": 3}))

for call in (
    lambda: CountVectorizer().fit("abc"), lambda: CountVectorizer().fit([]), lambda: CountVectorizer().fit(["a b"]),
    lambda: CountVectorizer().transform(["x"]), lambda: CountVectorizer(min_df=5, max_df=2).fit(texts),
    lambda: CountVectorizer(min_df=7).fit(texts), lambda: CountVectorizer(stop_words="french").fit(texts),
    lambda: CountVectorizer(ngram_range=(2, 1)).fit(texts), lambda: CountVectorizer().fit([1]), lambda: CountVectorizer().fit([np.nan]),
    lambda: TfidfVectorizer().transform(texts), lambda: TfidfVectorizer().idf_,
    lambda: CountVectorizer(vocabulary=["a", "a"]).fit(texts), lambda: CountVectorizer(vocabulary={"a": 0, "b": 2}).fit(texts),
    lambda: DictVectorizer().transform(records), lambda: DictVectorizer().fit([{"a": {"b": 1}}]),
    lambda: CountVectorizer(min_df=-1).fit(texts), lambda: CountVectorizer(vocabulary=["Fun"]).fit_transform(texts).toarray(),
    lambda: CountVectorizer(analyzer="char", stop_words="english").fit(texts), lambda: len(ENGLISH_STOP_WORDS),
    lambda: CountVectorizer().build_analyzer()("Hello World! a bc"),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
