class Matrix:
    def __init__(self, rows):
        self.rows = rows
    def __getitem__(self, position):
        r, c = position
        return self.rows[r][c]
    def trace(self):
        return sum(self[i, i] for i in range(len(self.rows)))

print(Matrix([[1, 2], [3, 4]]).trace())
print(Matrix([[1], [3]]).trace())
