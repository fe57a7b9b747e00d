import warnings

import numpy as np
from sklearn.metrics import *
from sklearn.metrics import (
    accuracy_score, average_precision_score, balanced_accuracy_score, brier_score_loss, classification_report, cohen_kappa_score,
    confusion_matrix, hinge_loss, jaccard_score, log_loss, make_scorer, matthews_corrcoef, multilabel_confusion_matrix,
    precision_recall_curve, precision_recall_fscore_support, roc_auc_score, roc_curve,
)


def attempt(function):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(function())
        except Exception as error:
            print(type(error).__name__, error)
    for warning in caught:
        print("   ", warning.category.__name__, warning.message)


true = [0, 1, 2, 2, 1, 0, 2, 1, 0, 2]
pred = [0, 2, 2, 2, 1, 0, 1, 1, 0, 0]
two = [0, 1, 1, 0, 1, 1, 0, 0, 1, 1]
guess = [0, 1, 0, 0, 1, 1, 1, 0, 1, 0]
scores = np.array([0.1, 0.8, 0.4, 0.3, 0.9, 0.65, 0.7, 0.2, 0.55, 0.45])
weights = np.linspace(0.5, 2, 10)
proba = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6], [0.2, 0.2, 0.6], [0.1, 0.1, 0.8], [0.3, 0.4, 0.3],
                  [0.6, 0.3, 0.1], [0.2, 0.5, 0.3], [0.1, 0.8, 0.1], [0.5, 0.25, 0.25], [0.6, 0.1, 0.3]])
multi_true = np.array([[1, 0, 1], [0, 1, 0], [1, 1, 0], [0, 0, 0]])
multi_pred = np.array([[1, 0, 0], [0, 1, 1], [1, 0, 0], [0, 0, 1]])

for sample_weight in (None, weights):
    attempt(lambda: accuracy_score(true, pred, sample_weight=sample_weight))
    attempt(lambda: accuracy_score(true, pred, normalize=False, sample_weight=sample_weight))
    attempt(lambda: confusion_matrix(true, pred, sample_weight=sample_weight))
    attempt(lambda: precision_recall_fscore_support(true, pred, sample_weight=sample_weight))
    attempt(lambda: balanced_accuracy_score(true, pred, sample_weight=sample_weight, adjusted=True))
    attempt(lambda: matthews_corrcoef(true, pred, sample_weight=sample_weight))
    attempt(lambda: cohen_kappa_score(true, pred, sample_weight=sample_weight, weights="quadratic"))
    attempt(lambda: roc_auc_score(two, scores, sample_weight=sample_weight))
    attempt(lambda: average_precision_score(two, scores, sample_weight=sample_weight))
    attempt(lambda: log_loss(true, proba, sample_weight=sample_weight))
    attempt(lambda: brier_score_loss(two, scores, sample_weight=sample_weight))
    attempt(lambda: zero_one_loss(true, pred, sample_weight=sample_weight))
    attempt(lambda: hamming_loss(true, pred, sample_weight=sample_weight))
    attempt(lambda: jaccard_score(true, pred, average="weighted", sample_weight=sample_weight))
    attempt(lambda: hinge_loss(two, scores * 4 - 2, sample_weight=sample_weight))
    attempt(lambda: classification_report(true, pred, sample_weight=sample_weight, digits=4))
for average in (None, "micro", "macro", "weighted", "binary", "samples"):
    attempt(lambda: precision_score(true, pred, average=average))
    attempt(lambda: recall_score(multi_true, multi_pred, average=average))
    attempt(lambda: fbeta_score(two, guess, beta=0.5, average=average))
    attempt(lambda: jaccard_score(multi_true, multi_pred, average=average))
print(classification_report(true, pred))
print(classification_report(true, pred, target_names=["setosa", "versicolor", "a very long name of a class"], digits=3))
print(classification_report(true, pred, labels=[0, 2]))
print(classification_report(two, guess, digits=0))
print(classification_report(multi_true, multi_pred, zero_division=0))
print(classification_report(true, pred, output_dict=True))
attempt(lambda: classification_report([0, 1, 2, 0], [0, 1, 1, 0]))
attempt(lambda: classification_report(true, pred, target_names=["a"]))
attempt(lambda: classification_report(true, pred, labels=[0, 1], target_names=["a"]))
attempt(lambda: f1_score([0, 0, 0], [1, 1, 1]))
attempt(lambda: f1_score([0, 0], [0, 0]))
attempt(lambda: f1_score([0, 1, 2], [0, 0, 0], average="macro"))
attempt(lambda: f1_score([0, 1, 2], [0, 0, 0], average="macro", zero_division=np.nan))
attempt(lambda: precision_score([0, 1, 2], [0, 0, 0], average=None, zero_division=1))
attempt(lambda: f1_score(two, guess, pos_label=0))
attempt(lambda: f1_score(two, guess, pos_label=5))
attempt(lambda: f1_score(true, pred))
attempt(lambda: f1_score(true, pred, average="macro", pos_label=0))
for normalize in ("true", "pred", "all"):
    attempt(lambda: confusion_matrix(true, pred, normalize=normalize))
attempt(lambda: confusion_matrix(true, pred, labels=[2, 0, 7]))
attempt(lambda: confusion_matrix(true, pred, labels=[7]))
attempt(lambda: confusion_matrix([1, 1], [1, 1]))
attempt(lambda: confusion_matrix(two, guess).ravel().tolist())
attempt(lambda: multilabel_confusion_matrix(multi_true, multi_pred).tolist())
attempt(lambda: multilabel_confusion_matrix(true, pred, labels=[2, 0]).tolist())
attempt(lambda: multilabel_confusion_matrix(multi_true, multi_pred, samplewise=True).tolist())
attempt(lambda: accuracy_score(multi_true, multi_pred))
attempt(lambda: hamming_loss(multi_true, multi_pred))
for result in (roc_curve(two, scores), roc_curve(two, scores, drop_intermediate=False), precision_recall_curve(two, scores),
               precision_recall_curve(two, scores, drop_intermediate=True), det_curve(two, scores),
               roc_curve(two, scores, sample_weight=weights)):
    for part in result:
        print(part)
attempt(lambda: auc([0, 0.5, 1], [0, 0.8, 1]))
attempt(lambda: auc([1, 0.5, 0], [0, 0.8, 1]))
attempt(lambda: auc([0, 2, 1], [0, 0.8, 1]))
attempt(lambda: auc([1], [1]))
for how in ("ovr", "ovo"):
    for average in ("macro", "weighted", "micro", None):
        attempt(lambda: roc_auc_score(true, proba, multi_class=how, average=average))
attempt(lambda: roc_auc_score(true, proba))
attempt(lambda: roc_auc_score(two, scores, max_fpr=0.4))
attempt(lambda: roc_auc_score([1, 1], [0.1, 0.2]))
attempt(lambda: roc_curve([1, 1], [0.1, 0.2]))
attempt(lambda: precision_recall_curve([0, 0], [0.1, 0.2]))
attempt(lambda: average_precision_score(true, proba))
attempt(lambda: average_precision_score(multi_true, multi_pred * 0.5 + 0.1, average=None))
attempt(lambda: roc_curve([1, 2], [0.1, 0.2]))
attempt(lambda: roc_curve([1, 2], [0.1, 0.2], pos_label=2))
attempt(lambda: roc_curve(true, scores))
attempt(lambda: top_k_accuracy_score(true, proba, k=2))
attempt(lambda: top_k_accuracy_score(two, scores, k=1))
attempt(lambda: top_k_accuracy_score(two, scores))
attempt(lambda: ndcg_score([[3, 2, 0, 1]], [[0.2, 0.9, 0.3, 0.3]]))
attempt(lambda: dcg_score([[3, 2, 0, 1]], [[0.2, 0.9, 0.3, 0.3]], k=2, ignore_ties=True))
attempt(lambda: log_loss(two, scores))
attempt(lambda: log_loss(two, scores * 2))
attempt(lambda: log_loss([1, 1], [0.2, 0.3]))
attempt(lambda: log_loss([1, 1], [0.2, 0.3], labels=[0, 1]))
attempt(lambda: log_loss(true, proba[:, :2]))
attempt(lambda: log_loss(true, proba * 0.5))
attempt(lambda: brier_score_loss(true, proba))
attempt(lambda: hinge_loss(true, proba * 3))
attempt(lambda: hinge_loss(true, scores))
attempt(lambda: cohen_kappa_score(true, pred))
attempt(lambda: cohen_kappa_score(true, pred, weights="linear"))
attempt(lambda: cohen_kappa_score([1, 1], [1, 1]))
attempt(lambda: accuracy_score([1, 2], [1, 2, 3]))
attempt(lambda: accuracy_score([1, 2], [0.5, 1.5]))
attempt(lambda: accuracy_score([], []))
attempt(lambda: accuracy_score([1]))
attempt(lambda: accuracy_score([1], [1], [1]))
attempt(lambda: accuracy_score([1], [1], normalise=True))
attempt(lambda: accuracy_score([1], [1], normalize=3))
attempt(lambda: make_scorer(f1_score, average="macro"))
attempt(lambda: make_scorer(log_loss, greater_is_better=False, response_method="predict_proba"))
attempt(lambda: get_scorer("neg_mean_squared_error"))
attempt(lambda: get_scorer("roc_auc_ovr_weighted"))
attempt(lambda: get_scorer("accurate"))
attempt(lambda: get_scorer_names())
