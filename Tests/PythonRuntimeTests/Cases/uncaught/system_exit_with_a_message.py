import sys
def main(argv):
    if len(argv) < 2:
        print('usage: tool FILE')
        sys.exit('tool: no file given')
    return 0

main(['tool'])
