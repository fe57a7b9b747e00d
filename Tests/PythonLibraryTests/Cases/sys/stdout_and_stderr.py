import sys, io
print(sys.stdout.write('written\n'), sys.stdout.write('中\n'))
sys.stdout.writelines(['a\n', 'b\n'])
print('flush', sys.stdout.flush(), sys.stdout.writable(), sys.stdout.readable(), sys.stdout is sys.__stdout__)
real = sys.stdout
sys.stdout = buffer = io.StringIO()
print('captured', 1, 2)
sys.stdout.write('raw')
sys.stdout = real
print(repr(buffer.getvalue()))
class Doubling:
    def write(self, text):
        real.write(text * 2)
    def flush(self):
        pass
sys.stdout = Doubling()
print('x', end='')
sys.stdout = sys.__stdout__
print()
print(sys.stderr.writable(), sys.stdin.readable())
try:
    sys.stdout.write(5)
except TypeError as error:
    print(error)
