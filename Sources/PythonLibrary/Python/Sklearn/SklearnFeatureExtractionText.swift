extension PythonSource {
  static let sklearnFeatureExtractionTextModule = #"""
    """Texts as counts of their words."""

    import re
    import warnings
    from collections.abc import Mapping
    from numbers import Integral
    from operator import itemgetter

    import numpy as np

    from sklearn.base import BaseEstimator, OneToOneFeatureMixin, TransformerMixin, _fit_context
    from sklearn.exceptions import NotFittedError
    from sklearn.feature_extraction._stop_words import ENGLISH_STOP_WORDS
    from sklearn.preprocessing import normalize
    from sklearn.utils._param_validation import HasMethods, Interval, RealNotInt, StrOptions
    from sklearn.utils._sparse import csr_matrix, issparse
    from sklearn.utils.validation import _check_feature_names_in, check_array, check_is_fitted, validate_data

    __all__ = [
        "CountVectorizer", "ENGLISH_STOP_WORDS", "TfidfTransformer", "TfidfVectorizer", "strip_tags",
    ]


    def strip_tags(s):
        return re.compile(r"<([^>]+)>", flags=re.UNICODE).sub(" ", s)


    class _Vectorizer:
        """How a text becomes a list of words."""

        _white_spaces = re.compile(r"\s\s+")

        def decode(self, doc):
            if self.input == "filename":
                with open(doc, "rb") as file:
                    doc = file.read()
            elif self.input == "file":
                doc = doc.read()
            if isinstance(doc, bytes):
                doc = doc.decode(self.encoding, self.decode_error)
            if doc is np.nan:
                raise ValueError("np.nan is an invalid document, expected byte or unicode string.")
            return doc

        def _word_ngrams(self, tokens, stop_words=None):
            if stop_words is not None:
                tokens = [token for token in tokens if token not in stop_words]
            least, most = self.ngram_range
            if most == 1:
                return tokens
            words = tokens
            found = list(words) if least == 1 else []
            for size in range(max(least, 2), min(most + 1, len(words) + 1)):
                found += [" ".join(words[start:start + size]) for start in range(len(words) - size + 1)]
            return found

        def _char_ngrams(self, text):
            text = self._white_spaces.sub(" ", text)
            least, most = self.ngram_range
            return [
                text[start:start + size]
                for size in range(least, min(most + 1, len(text) + 1)) for start in range(len(text) - size + 1)
            ]

        def _char_wb_ngrams(self, text):
            least, most = self.ngram_range
            found = []
            for word in self._white_spaces.sub(" ", text).split():
                word = f" {word} "
                for size in range(least, most + 1):
                    found.append(word[:size])
                    found += [word[start:start + size] for start in range(1, len(word) - size + 1)]
                    if len(word) <= size:
                        break
            return found

        def build_preprocessor(self):
            if self.preprocessor is not None:
                return self.preprocessor
            if isinstance(self.strip_accents, str):
                raise NotImplementedError(f"unsupported: {type(self).__name__}(strip_accents={self.strip_accents!r})")
            strip, lowers = self.strip_accents, self.lowercase

            def preprocess(doc):
                doc = doc.lower() if lowers else doc
                return doc if strip is None else strip(doc)

            return preprocess

        def build_tokenizer(self):
            if self.tokenizer is not None:
                return self.tokenizer
            pattern = re.compile(self.token_pattern)
            if pattern.groups > 1:
                raise ValueError("More than 1 capturing group in token pattern. Only a single group should be captured.")
            return pattern.findall

        def get_stop_words(self):
            if self.stop_words == "english":
                return ENGLISH_STOP_WORDS
            if isinstance(self.stop_words, str):
                raise ValueError(f"not a built-in stop list: {self.stop_words}")
            return None if self.stop_words is None else frozenset(self.stop_words)

        def _warn_of_stop_words(self, stop_words, preprocess, tokenize):
            if self.stop_words is None or isinstance(self.stop_words, str) or self.stop_words is getattr(self, "_seen_stop_words", None):
                return
            inconsistent = {token for word in stop_words for token in tokenize(preprocess(word)) if token not in stop_words}
            self._seen_stop_words = self.stop_words
            if inconsistent:
                warnings.warn(
                    "Your stop_words may be inconsistent with your preprocessing. Tokenizing the stop words generated tokens "
                    f"{sorted(inconsistent)!r} not in stop_words.")

        def build_analyzer(self):
            if callable(self.analyzer):
                return lambda doc: self.analyzer(self.decode(doc))
            preprocess = self.build_preprocessor()
            if self.analyzer in ("char", "char_wb"):
                ngrams = self._char_ngrams if self.analyzer == "char" else self._char_wb_ngrams
                return lambda doc: ngrams(preprocess(self.decode(doc)))
            stop_words = self.get_stop_words()
            tokenize = self.build_tokenizer()
            self._warn_of_stop_words(stop_words, preprocess, tokenize)
            return lambda doc: self._word_ngrams(tokenize(preprocess(self.decode(doc))), stop_words)

        def _validate_vocabulary(self):
            vocabulary = self.vocabulary
            if vocabulary is None:
                self.fixed_vocabulary_ = False
                return
            if not isinstance(vocabulary, Mapping):
                places = {}
                for term in sorted(vocabulary) if isinstance(vocabulary, set) else vocabulary:
                    if term in places:
                        raise ValueError(f"Duplicate term in vocabulary: {term!r}")
                    places[term] = len(places)
                vocabulary = places
            else:
                used = set(vocabulary.values())
                if len(used) != len(vocabulary):
                    raise ValueError("Vocabulary contains repeated indices.")
                for index in range(len(vocabulary)):
                    if index not in used:
                        raise ValueError(f"Vocabulary of size {len(vocabulary)} doesn't contain index {index}.")
            if not vocabulary:
                raise ValueError("empty vocabulary passed to fit")
            self.fixed_vocabulary_ = True
            self.vocabulary_ = dict(vocabulary)

        def _check_vocabulary(self):
            if not hasattr(self, "vocabulary_"):
                self._validate_vocabulary()
                if not self.fixed_vocabulary_:
                    raise NotFittedError("Vocabulary not fitted or provided")
            if len(self.vocabulary_) == 0:
                raise ValueError("Vocabulary is empty")

        def _check_ngram_range(self):
            least, most = self.ngram_range
            if least > most:
                raise ValueError(f"Invalid value for ngram_range={self.ngram_range} lower boundary larger than the upper boundary.")

        def _warn_of_unused(self):
            is_callable = callable(self.analyzer)
            is_other = is_callable or self.analyzer != "word"
            pattern = self.token_pattern
            for name, matters, reason in (
                ("token_pattern", self.tokenizer is not None and pattern is not None, "'tokenizer' is not None'"),
                ("preprocessor", is_callable and self.preprocessor is not None, "'analyzer' is callable'"),
                ("ngram_range", is_callable and self.ngram_range not in ((1, 1), None), "'analyzer' is callable'"),
                ("stop_words", is_other and self.stop_words is not None, "'analyzer' != 'word'"),
                ("token_pattern", is_other and pattern is not None and pattern != r"(?u)\b\w\w+\b", "'analyzer' != 'word'"),
                ("tokenizer", is_other and self.tokenizer is not None, "'analyzer' != 'word'"),
            ):
                if matters:
                    warnings.warn(f"The parameter '{name}' will not be used since {reason}")


    def _counted(matrix):
        """In how many rows each column has something stored."""
        return np.bincount(matrix.indices, minlength=matrix.shape[1])


    class CountVectorizer(_Vectorizer, BaseEstimator):
        _parameter_constraints = {
            "input": [StrOptions({"filename", "file", "content"})],
            "encoding": [str],
            "decode_error": [StrOptions({"strict", "ignore", "replace"})],
            "strip_accents": [StrOptions({"ascii", "unicode"}), None, callable],
            "lowercase": ["boolean"],
            "preprocessor": [callable, None],
            "tokenizer": [callable, None],
            "stop_words": [StrOptions({"english"}), list, None],
            "token_pattern": [str, None],
            "ngram_range": [tuple],
            "analyzer": [StrOptions({"word", "char", "char_wb"}), callable],
            "max_df": [Interval(RealNotInt, 0, 1, closed="both"), Interval(Integral, 1, None, closed="left")],
            "min_df": [Interval(RealNotInt, 0, 1, closed="both"), Interval(Integral, 1, None, closed="left")],
            "max_features": [Interval(Integral, 1, None, closed="left"), None],
            "vocabulary": [Mapping, HasMethods("__iter__"), None],
            "binary": ["boolean"],
            "dtype": "no_validation",
        }

        def __init__(
            self, *, input="content", encoding="utf-8", decode_error="strict", strip_accents=None, lowercase=True, preprocessor=None,
            tokenizer=None, stop_words=None, token_pattern=r"(?u)\b\w\w+\b", ngram_range=(1, 1), analyzer="word", max_df=1.0, min_df=1,
            max_features=None, vocabulary=None, binary=False, dtype=np.int64,
        ):
            self.input = input
            self.encoding = encoding
            self.decode_error = decode_error
            self.strip_accents = strip_accents
            self.preprocessor = preprocessor
            self.tokenizer = tokenizer
            self.analyzer = analyzer
            self.lowercase = lowercase
            self.token_pattern = token_pattern
            self.stop_words = stop_words
            self.max_df = max_df
            self.min_df = min_df
            self.max_features = max_features
            self.ngram_range = ngram_range
            self.vocabulary = vocabulary
            self.binary = binary
            self.dtype = dtype

        def _count(self, documents, fixed):
            places = self.vocabulary_ if fixed else {}
            analyze = self.build_analyzer()
            rows = []
            for document in documents:
                row = {}
                for term in analyze(document):
                    place = places.get(term)
                    if place is None:
                        if fixed:
                            continue
                        place = places[term] = len(places)
                    row[place] = row.get(place, 0) + 1
                rows.append(sorted(row.items()))
            if not fixed and not places:
                raise ValueError("empty vocabulary; perhaps the documents only contain stop words")
            matrix = csr_matrix(
                np.array([count for row in rows for _, count in row], dtype=self.dtype),
                np.array([place for row in rows for place, _ in row], dtype=np.int32),
                np.cumsum([0] + [len(row) for row in rows]).astype(np.int32), (len(rows), len(places)))
            return places, matrix

        @staticmethod
        def _sort_features(matrix, places):
            order = np.empty(len(places), dtype=np.int32)
            for new, (term, old) in enumerate(sorted(places.items())):
                places[term] = new
                order[old] = new
            matrix.indices = order[matrix.indices]
            return matrix

        @staticmethod
        def _limit_features(matrix, places, high, low, limit):
            frequencies = _counted(matrix)
            kept = (frequencies <= high) & (frequencies >= low)
            if limit is not None and kept.sum() > limit:
                totals = np.bincount(matrix.indices, weights=matrix.data, minlength=matrix.shape[1]).astype(matrix.dtype)
                chosen = np.where(kept)[0][(-totals[kept]).argsort()[:limit]]
                kept = np.zeros(len(frequencies), dtype=bool)
                kept[chosen] = True
            renamed = np.cumsum(kept) - 1
            for term, old in list(places.items()):
                if kept[old]:
                    places[term] = renamed[old]
                else:
                    del places[term]
            if not kept.any():
                raise ValueError("After pruning, no terms remain. Try a lower min_df or a higher max_df.")
            stays = kept[matrix.indices]
            ends = np.concatenate([[0], np.cumsum(stays)])[matrix.indptr]
            return csr_matrix(
                matrix.data[stays], renamed[matrix.indices[stays]].astype(np.int32), ends.astype(np.int32),
                (matrix.shape[0], int(kept.sum())))

        def _refuse_text(self, documents):
            if isinstance(documents, str):
                raise ValueError("Iterable over raw text documents expected, string object received.")

        def fit(self, raw_documents, y=None):
            self.fit_transform(raw_documents)
            return self

        @_fit_context(prefer_skip_nested_validation=True)
        def fit_transform(self, raw_documents, y=None):
            self._refuse_text(raw_documents)
            self._check_ngram_range()
            self._warn_of_unused()
            self._validate_vocabulary()
            fixed = self.fixed_vocabulary_
            if fixed and self.lowercase and not self.analyzer == "char":
                if any(isinstance(term, str) and any(letter.isupper() for letter in term) for term in self.vocabulary_):
                    warnings.warn(
                        "Upper case characters found in vocabulary while 'lowercase' is True. These entries will not be matched with any "
                        "documents")
            places, matrix = self._count(raw_documents, fixed)
            if self.binary:
                matrix.data.fill(1)
            if not fixed:
                count = matrix.shape[0]
                high = self.max_df if isinstance(self.max_df, Integral) else self.max_df * count
                low = self.min_df if isinstance(self.min_df, Integral) else self.min_df * count
                if high < low:
                    raise ValueError("max_df corresponds to < documents than min_df")
                if self.max_features is not None:
                    matrix = self._sort_features(matrix, places)
                matrix = self._limit_features(matrix, places, high, low, self.max_features)
                if self.max_features is None:
                    matrix = self._sort_features(matrix, places)
                self.vocabulary_ = places
            return matrix

        def transform(self, raw_documents):
            self._refuse_text(raw_documents)
            self._check_vocabulary()
            _, matrix = self._count(raw_documents, True)
            if self.binary:
                matrix.data.fill(1)
            return matrix

        def inverse_transform(self, X):
            self._check_vocabulary()
            terms = np.array(list(self.vocabulary_))
            terms = terms[np.argsort(np.array(list(self.vocabulary_.values())))]
            if not issparse(X):
                return [terms[np.flatnonzero(row)].ravel() for row in np.asarray(X)]
            return [terms[X.indices[start:end][X.data[start:end] != 0]] for start, end in zip(X.indptr, X.indptr[1:])]

        def get_feature_names_out(self, input_features=None):
            self._check_vocabulary()
            return np.asarray([term for term, _ in sorted(self.vocabulary_.items(), key=itemgetter(1))], dtype=object)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.string = True
            tags.input_tags.two_d_array = False
            return tags


    class TfidfTransformer(OneToOneFeatureMixin, TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "norm": [StrOptions({"l1", "l2"}), None], "use_idf": ["boolean"], "smooth_idf": ["boolean"], "sublinear_tf": ["boolean"]}

        def __init__(self, *, norm="l2", use_idf=True, smooth_idf=True, sublinear_tf=False):
            self.norm = norm
            self.use_idf = use_idf
            self.smooth_idf = smooth_idf
            self.sublinear_tf = sublinear_tf

        @staticmethod
        def _stored(X):
            if issparse(X):
                return X
            return csr_matrix.of(check_array(X))

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            X = self._stored(X)
            self.n_features_in_ = X.shape[1]
            if self.use_idf:
                dtype = X.dtype if X.dtype in (np.float64, np.float32) else np.float64
                frequencies = _counted(X).astype(dtype) + float(self.smooth_idf)
                self.idf_ = np.log(np.full_like(frequencies, X.shape[0] + int(self.smooth_idf)) / frequencies) + 1.0
            return self

        def transform(self, X, copy=True):
            check_is_fitted(self)
            X = self._stored(X)
            if X.shape[1] != self.n_features_in_:
                raise ValueError(
                    f"X has {X.shape[1]} features, but {type(self).__name__} is expecting {self.n_features_in_} features as input.")
            if X.dtype not in (np.float64, np.float32):
                X = X.astype(np.float64)
                X.sort_indices()
            data = X.data
            if self.sublinear_tf:
                data = np.log(data) + 1.0
            if self.use_idf:
                data = data * self.idf_[X.indices]
            X = csr_matrix(data.copy() if data is X.data else data, X.indices, X.indptr, X.shape)
            return X if self.norm is None else normalize(X, norm=self.norm)

        def __sklearn_is_fitted__(self):
            return hasattr(self, "idf_") or not self.use_idf and hasattr(self, "n_features_in_")

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            return tags


    class TfidfVectorizer(CountVectorizer):
        _parameter_constraints = {**CountVectorizer._parameter_constraints, **TfidfTransformer._parameter_constraints}

        def __init__(
            self, *, input="content", encoding="utf-8", decode_error="strict", strip_accents=None, lowercase=True, preprocessor=None,
            tokenizer=None, analyzer="word", stop_words=None, token_pattern=r"(?u)\b\w\w+\b", ngram_range=(1, 1), max_df=1.0, min_df=1,
            max_features=None, vocabulary=None, binary=False, dtype=np.float64, norm="l2", use_idf=True, smooth_idf=True,
            sublinear_tf=False,
        ):
            super().__init__(
                input=input, encoding=encoding, decode_error=decode_error, strip_accents=strip_accents, lowercase=lowercase,
                preprocessor=preprocessor, tokenizer=tokenizer, analyzer=analyzer, stop_words=stop_words, token_pattern=token_pattern,
                ngram_range=ngram_range, max_df=max_df, min_df=min_df, max_features=max_features, vocabulary=vocabulary, binary=binary,
                dtype=dtype)
            self.norm = norm
            self.use_idf = use_idf
            self.smooth_idf = smooth_idf
            self.sublinear_tf = sublinear_tf

        @property
        def idf_(self):
            if not hasattr(self, "_tfidf"):
                raise NotFittedError(
                    f"{type(self).__name__} is not fitted yet. Call 'fit' with appropriate arguments before using this attribute.")
            return self._tfidf.idf_

        @idf_.setter
        def idf_(self, value):
            if not self.use_idf:
                raise ValueError("`idf_` cannot be set when `user_idf=False`.")
            self._validate_vocabulary()
            if hasattr(self, "vocabulary_") and len(self.vocabulary_) != len(value):
                raise ValueError(f"idf length = {len(value)} must be equal to vocabulary size = {len(self.vocabulary_)}")
            self._tfidf = self._weights()
            self._tfidf.n_features_in_ = len(value)
            self._tfidf.idf_ = np.asarray(value, dtype=np.float64)

        def _weights(self):
            return TfidfTransformer(
                norm=self.norm, use_idf=self.use_idf, smooth_idf=self.smooth_idf, sublinear_tf=self.sublinear_tf)

        def _check_dtype(self):
            if self.dtype not in (np.float64, np.float32):
                warnings.warn(
                    "Only (<class 'numpy.float64'>, <class 'numpy.float32'>, <class 'numpy.float16'>) 'dtype' should be used. "
                    f"{self.dtype} 'dtype' will be converted to np.float64.")

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, raw_documents, y=None):
            self._check_dtype()
            counts = super().fit_transform(raw_documents)
            self._tfidf = self._weights().fit(counts)
            return self

        @_fit_context(prefer_skip_nested_validation=True)
        def fit_transform(self, raw_documents, y=None):
            self._check_dtype()
            counts = super().fit_transform(raw_documents)
            self._tfidf = self._weights().fit(counts)
            return self._tfidf.transform(counts)

        def transform(self, raw_documents):
            check_is_fitted(self, msg="The TF-IDF vectorizer is not fitted")
            return self._tfidf.transform(super().transform(raw_documents))

        def __sklearn_is_fitted__(self):
            return hasattr(self, "_tfidf")

    """#
}
