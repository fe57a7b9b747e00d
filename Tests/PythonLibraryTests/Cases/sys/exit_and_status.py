import sys
def main():
    try:
        print('working')
        sys.exit(3)
    except ValueError:
        print('never')
    finally:
        print('clean up')
try:
    main()
except SystemExit as stop:
    print('code', stop.code)
print('about to leave')
sys.exit('fatal: nothing to do')
print('never reached')
