print("module")


class Config:
    size = 4
    half = size / 2
    rows = [n for n in range(size)]
    wrong = undefined_size * 2


print("never")
