code = '''
def inner():
    return 1 / 0
inner()
'''
print('running')
exec(code)
