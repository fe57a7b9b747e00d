"""Runs a program with the modules of this folder and without the cyclic collector.

uncollected.py PROGRAM ARGUMENT...
"""
import gc
import os
import sys

gc.disable()
sys.setrecursionlimit(100000)
here = os.path.dirname(os.path.abspath(__file__))
program = sys.argv[1]
sys.argv = sys.argv[1:]
sys.path[0:1] = [os.path.dirname(os.path.abspath(program)), here]
with open(program) as file:
    text = file.read()
exec(compile(text, program, 'exec'), {'__name__': '__main__'})
