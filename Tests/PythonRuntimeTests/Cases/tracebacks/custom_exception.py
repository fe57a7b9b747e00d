class LessonError(Exception):
    def __init__(self, cell, message):
        super().__init__(message)
        self.cell = cell

    def __str__(self):
        return f"cell {self.cell}: {self.args[0]}"


class ShapeError(LessonError):
    pass


print(ShapeError(1, "x"))
raise ShapeError(3, "shapes (2, 3) and (4,) differ")
