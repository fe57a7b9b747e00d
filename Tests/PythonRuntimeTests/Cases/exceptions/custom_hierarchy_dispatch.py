class LessonError(Exception):
    default = "something failed"

    def __init__(self, message=None, *, cell=None):
        super().__init__(message or self.default)
        self.cell = cell

    def __str__(self):
        place = f" in cell {self.cell}" if self.cell is not None else ""
        return f"{super().__str__()}{place}"


class ShapeError(LessonError, ValueError):
    default = "shapes differ"


class TimeUp(LessonError):
    default = "out of time"

    @property
    def retry(self):
        return self.cell != 3


def run(e):
    try:
        raise e
    except ShapeError as x:
        return f"shape: {x}"
    except TimeUp as x:
        return f"time: {x}, retry {x.retry}"
    except LessonError as x:
        return f"lesson: {x}"


for e in (
    ShapeError(), ShapeError("2x3 and 4", cell=1), TimeUp(cell=3), TimeUp(), LessonError("plain"),
    LessonError(cell=0)
):
    print(run(e), "|", repr(e), e.args, isinstance(e, ValueError))
