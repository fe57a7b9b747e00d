for v in (float('inf'), float('-inf'), float('nan')):
    print([format(v, spec) for spec in ('', 'f', 'F', 'e', 'E', 'g', 'G', '.2f', '6', '<6', '06', '+', ' ', '08.1f',
                                        ',', '^9', '*=9', 'n')])
print(f'{float("inf"):5}|{float("-inf"):+}|{float("nan"):010}|{-float("nan"):f}')
print('%f %5.1f %e %G' % (float('inf'), float('-inf'), float('nan'), float('nan')))
