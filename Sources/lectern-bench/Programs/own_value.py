"""The training of moons.py with a `Value` that the lesson writes itself, and networks of such.

own_value.py STEPS
"""
import sys

sys.path.insert(0, sys.path[0] + '/peers')
sys.setrecursionlimit(20000)
with open(sys.path[1] + '/moons.py') as file:
    text = file.read().replace('sys.path[0]', 'sys.path[1]')
exec(text)
