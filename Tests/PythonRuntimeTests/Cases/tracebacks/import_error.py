import sys
from math import sqrt

print(sqrt(9), sys.__name__)
from sys import argvv
