import os
base = 'files_and_folders_dir'
os.makedirs(os.path.join(base, 'inner', 'deep'))
for name in ('b.txt', 'a.txt'):
    with open(os.path.join(base, name), 'w') as f:
        f.write(name * 3)
print(sorted(os.listdir(base)), os.path.exists(base), os.path.isdir(base))
print(os.path.isfile(base), os.path.isfile(base + '/a.txt'))
print(os.path.exists(base + '/zzz'))
print(os.path.getsize(base + '/a.txt'), os.stat(base + '/a.txt').st_size)
print(os.path.getmtime(base) > 0, os.path.islink(base))
print(os.access(base, os.R_OK))
os.makedirs(base, exist_ok=True)
os.rename(base + '/a.txt', base + '/inner/c.txt')
os.replace(base + '/b.txt', base + '/inner/c.txt')
for folder, folders, files in os.walk(base):
    print(folder, sorted(folders), sorted(files))
with os.scandir(base + '/inner') as entries:
    print(sorted((e.name, e.is_file(), e.is_dir(), e.path) for e in entries))
os.mkdir(base + '/m')
os.rmdir(base + '/m')
os.remove(base + '/inner/c.txt')
os.removedirs(base + '/inner/deep')
print(os.path.exists(base))
