import copy
board = [['.'] * 3 for _ in range(3)]
history = []
for r, c, mark in ((1, 1, 'x'), (0, 0, 'o'), (2, 0, 'x')):
    history.append(copy.deepcopy(board))
    board[r][c] = mark
for state in history + [board]:
    print(' '.join(''.join(row) for row in state))
shallow = copy.copy(board)
shallow[0] = ['-'] * 3
shallow[1][1] = '!'
print(board, shallow)
class Player:
    def __init__(self, name, bag):
        self.name, self.bag = name, bag
class Game:
    def __init__(self):
        self.players = [Player('ann', ['key']), Player('bob', [])]
        self.turn = self.players[0]
game = Game()
saved = copy.deepcopy(game)
game.turn.bag.append('map')
game.turn = game.players[1]
print(saved.turn.name, saved.turn.bag, saved.turn is saved.players[0])
print(game.turn.name, game.players[0].bag)
print(saved.players[1] is game.players[1])
params = {'w': [1.0, 2.0], 'b': 0.5}
best = copy.deepcopy(params)
params['w'][0] -= 0.1
print(best, params, copy.copy(params)['w'] is params['w'])
print({k: v[:] if isinstance(v, list) else v for k, v in params.items()})
