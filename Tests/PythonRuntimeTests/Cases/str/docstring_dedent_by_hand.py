block = '''
    first
      second
    third
'''
lines = block.strip('\n').splitlines()
margin = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
print([line[margin:] for line in lines])
print('\n'.join(line[margin:] for line in lines))
table = [('apple', 3, 1.5), ('kiwi', 12, 0.25), ('watermelon', 1, 12.0)]
widths = [max(len(str(row[i])) for row in table) for i in range(3)]
for row in table:
    print(str(row[0]).ljust(widths[0]), str(row[1]).rjust(widths[1]), str(row[2]).rjust(widths[2]), sep=' | ',
          end=' |\n')
print('-' * (sum(widths) + 6))
print('Total'.center(20, '*'), 'x'.join(['='] * 4), ('ab' * 3)[::2], '{:^{w}}'.format('mid', w=9) + '|')
