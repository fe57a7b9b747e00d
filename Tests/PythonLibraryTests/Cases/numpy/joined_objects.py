import numpy as np

words = np.array([["a", 2]], dtype=object)
numbers = np.array([[0.0, 1.0]])
print(np.hstack([numbers, words]), np.concatenate([words, numbers]), np.vstack([numbers, words]), np.stack([numbers[0], words[0]]))
print(np.concatenate([np.array([1, 2]), np.array(["a", None], dtype=object)]), np.append(words, numbers), np.c_[numbers, words])
print(np.where([True, False], numbers[0], words[0]), np.where([True, False], words[0], 7), np.insert(words, 0, 1.5))
print(np.column_stack([numbers[0], words[0]]), np.dstack([numbers, words]), np.hstack([np.array([True]), np.array([None], dtype=object)]))
print(np.concatenate([np.array(["x"]), np.array([1, 22])]), np.where([True, False], np.array(["x", "y"]), np.array(["zz", "w"])))
