# Which arrays have elements in common, and which only lie among each other.
import numpy as np

row, table = np.arange(10), np.arange(12).reshape(3, 4)
for a, b in ((row[::2], row[1::2]), (row[::2], row[::3]), (row[:5], row[5:]), (row[:6], row[5:]), (row, row.reshape(2, 5)[1]), (table[:, :2], table[:, 2:]),
             (table[:, 1:3], table[:, 2:]), (table.T, table), (table[::-1], table[0]), (row, row.copy()), (row, row[:0]), (row, row.view(np.uint8)),
             (np.broadcast_to(row[:1], 5), row[::-1])):
    print(np.shares_memory(a, b), np.may_share_memory(a, b))
