def check(shape):
    assert len(shape) == 2, f'expected 2 dimensions, got {len(shape)}'
    return shape

print(check((2, 3)))
print(check((2, 3, 4)))
