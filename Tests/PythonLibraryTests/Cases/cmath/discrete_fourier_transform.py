import cmath
def dft(xs):
    n = len(xs)
    return [sum(x * cmath.exp(-2j * cmath.pi * k * i / n) for i, x in enumerate(xs)) for k in range(n)]
def inverse(fs):
    n = len(fs)
    return [sum(f * cmath.exp(2j * cmath.pi * k * i / n) for k, f in enumerate(fs)) / n for i in range(n)]
signal = [1, 2, 3, 4]
spectrum = dft(signal)
print([f'{z:.6f}' for z in spectrum])
print([round(abs(z), 9) for z in spectrum])
print([round(z.real, 9) for z in inverse(spectrum)])
print([f'{abs(z):.4f}' for z in dft([cmath.cos(2 * cmath.pi * i / 8).real for i in range(8)])])
roots = [cmath.exp(2j * cmath.pi * k / 5) for k in range(5)]
print([f'{z:.4f}' for z in roots], abs(sum(roots)) < 1e-12)
