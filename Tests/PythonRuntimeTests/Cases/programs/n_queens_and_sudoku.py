def queens(n):
    solutions = []

    def place(row, cols, d1, d2, board):
        if row == n:
            solutions.append(board)
            return
        for c in range(n):
            if c in cols or row - c in d1 or row + c in d2:
                continue
            place(row + 1, cols | {c}, d1 | {row - c}, d2 | {row + c}, board + [c])

    place(0, set(), set(), set(), [])
    return solutions


print([len(queens(n)) for n in range(1, 7)])
for c in queens(6)[0]:
    print("." * c + "Q" + "." * (5 - c))
puzzle = ["1..4", "..1.", ".3..", "4..2"]


def solve(grid):
    for r in range(4):
        for c in range(4):
            if grid[r][c] == ".":
                for d in "1234":
                    row_ok = d not in grid[r]
                    col_ok = all(grid[i][c] != d for i in range(4))
                    br, bc = r // 2 * 2, c // 2 * 2
                    box_ok = all(grid[i][j] != d for i in (br, br + 1) for j in (bc, bc + 1))
                    if row_ok and col_ok and box_ok:
                        grid[r][c] = d
                        if solve(grid):
                            return True
                        grid[r][c] = "."
                return False
    return True


board = [list(row) for row in puzzle]
print(solve(board))
print("\n".join(" ".join(row) for row in board))
