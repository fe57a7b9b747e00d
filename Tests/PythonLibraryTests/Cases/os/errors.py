import os
def attempt(action):
    try:
        print(action())
    except OSError as error:
        print(type(error).__name__, error.errno, error.strerror, error.filename, '|', error)
os.mkdir('os_errors_dir')
attempt(lambda: os.mkdir('os_errors_dir'))
attempt(lambda: os.makedirs('os_errors_dir'))
attempt(lambda: os.mkdir('none_such/x'))
attempt(lambda: os.rmdir('none_such'))
attempt(lambda: os.remove('none_such'))
attempt(lambda: os.unlink('none_such'))
attempt(lambda: os.listdir('none_such'))
attempt(lambda: os.rename('none_such', 'other'))
attempt(lambda: os.stat('none_such'))
attempt(lambda: os.path.getsize('none_such'))
attempt(lambda: os.chdir('none_such'))
attempt(lambda: os.remove('os_errors_dir'))
open('os_errors_dir/f', 'w').close()
attempt(lambda: os.rmdir('os_errors_dir'))
attempt(lambda: os.listdir('os_errors_dir/f'))
os.remove('os_errors_dir/f')
attempt(lambda: os.rmdir('os_errors_dir'))
