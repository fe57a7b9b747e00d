def winner(board):
    lines = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
    for a, b, c in lines:
        if board[a] == board[b] == board[c] != " ":
            return board[a]
    return None


nodes = 0


def minimax(board, player):
    global nodes
    nodes += 1
    w = winner(board)
    if w:
        return (1 if w == "X" else -1), None
    free = [i for i, v in enumerate(board) if v == " "]
    if not free:
        return 0, None
    best = None
    for i in free:
        board[i] = player
        score, _ = minimax(board, "O" if player == "X" else "X")
        board[i] = " "
        if best is None or (score > best[0] if player == "X" else score < best[0]):
            best = score, i
    return best


def show(board):
    print("\n-+-+-\n".join("|".join(board[r:r + 3]) for r in (0, 3, 6)))


board = list("XO  X    ")
player = "O"
while not winner(board) and " " in board:
    score, move = minimax(board, player)
    board[move] = player
    print(player, "plays", move, "expecting", score)
    player = "XO"[player == "X"]
show(board)
print("winner", winner(board), "after", nodes, "positions")
