def softmax(xs):
    assert len(xs) > 0, "softmax of nothing"
    return xs


print(softmax([1]))
print(softmax([]))
