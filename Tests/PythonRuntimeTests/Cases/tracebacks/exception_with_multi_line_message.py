def check(rows):
    problems = [f"row {i}: {r!r}" for i, r in enumerate(rows) if not r]
    if problems:
        raise ValueError("problems:\n  " + "\n  ".join(problems))


check([1])
check([1, 0, "", [2]])
