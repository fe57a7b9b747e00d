class Mismatch(ValueError):
    def __init__(self, want, got):
        super().__init__(want, got)
        self.want, self.got = want, got
    def __str__(self):
        return f'wanted {self.want}, got {self.got}'

print(Mismatch(1, 2))
raise Mismatch((2, 3), (3, 2))
