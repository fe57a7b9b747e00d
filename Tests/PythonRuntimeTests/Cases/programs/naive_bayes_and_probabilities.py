from collections import defaultdict
import math

mails = [("free money now", 1), ("meeting at noon", 0), ("free lunch offer", 1), ("project meeting notes", 0)]
counts = {0: defaultdict(int), 1: defaultdict(int)}
totals, priors = [0, 0], [0, 0]
for text, label in mails:
    priors[label] += 1
    for word in text.split():
        counts[label][word] += 1
        totals[label] += 1
vocabulary = {w for c in counts.values() for w in c}
print(priors, totals, len(vocabulary), dict(counts[1]))


def classify(text):
    scores = {}
    for label in (0, 1):
        s = math.log(priors[label] / sum(priors))
        for w in text.split():
            s += math.log((counts[label].get(w, 0) + 1) / (totals[label] + len(vocabulary)))
        scores[label] = round(s, 6)
    return max(scores, key=scores.get), scores


for text in ("free money", "meeting notes", "unknown words", "free meeting"):
    print(text, *classify(text))
cpt = {(True, True): 0.95, (True, False): 0.94, (False, True): 0.29, (False, False): 0.001}
p_b, p_e = {True: 0.001, False: 0.999}, {True: 0.002, False: 0.998}
p_alarm = sum(p_b[b] * p_e[e] * cpt[b, e] for b in p_b for e in p_e)
print(f"P(alarm) = {p_alarm:.6f}, P(burglary|alarm) = {sum(p_b[True] * p_e[e] * cpt[True, e] for e in p_e) / p_alarm:.4f}")
