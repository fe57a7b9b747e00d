w, p, x, s = 10, 3, 3.14159265, "abc"
print(f"{x:{w}.{p}f}|{x:<{w}}|{s:>{w}}|{s:{'*'}^{w}}|{x:.{p}}|{x:{w}}|{x:0{w}.{p - 1}f}|{x:{'+'}.{1}f}")
print(f"{s:{w}}|{s:{len(s) + 2}}|{s!r:>{w - 2}}|{x:{'.2f'}}|{5:{'0' + '4'}}|{5:{'<' if s else '>'}5}|{7:{w}d}|")
spec = ">8.1f"
print(f"{x:{spec}}|{x:{spec[1:]}}|{2:{'b'}}|{255:{'#'}{'x'}}|")
for width in (1, 4, 8):
    print(f"{s:{width}}|{width:{width}}|{width:0{width}}|")
rows = [("a", 1.5), ("long name", 22.25)]
wide = max(len(name) for name, _ in rows)
for name, v in rows:
    print(f"{name:<{wide}} {v:>{wide}.{p}f}|")
print(f"{x:{w}.{p}{'e'}}|{x:{''}}|{s:{''}{w}}|{f'{x:.{p}f}':>{w}}|{f'{s}{p}':*^{w}}|")
d = {"w": 6, "fmt": ".1f"}
print(f"{x:{d['w']}{d['fmt']}}|{x:{d['fmt']}}|{'%.*f' % (p, x)}|{'{:{}.{}f}'.format(x, w, p)}|")
for bad in (lambda: f"{x:{s}}", lambda: f"{s:{x}}", lambda: f"{x:{None}}", lambda: f"{x:{w}.{-1}f}"):
    try:
        print(bad())
    except ValueError as e:
        print(e)
