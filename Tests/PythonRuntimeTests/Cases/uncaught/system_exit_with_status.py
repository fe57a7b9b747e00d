print('leaving with a status')
def leave():
    raise SystemExit(7)
try:
    leave()
finally:
    print('cleaned up')
