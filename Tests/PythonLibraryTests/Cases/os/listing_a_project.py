import os
root = 'listing_a_project_dir'
tree = {'src': {'main.py': 'print(1)\n', 'nested': {'deep.txt': 'x' * 10}}, 'README.md': '# hi\n', 'empty': {}}
def build(folder, items):
    os.makedirs(folder, exist_ok=True)
    for name, value in items.items():
        path = os.path.join(folder, name)
        if isinstance(value, dict):
            build(path, value)
        else:
            with open(path, 'w') as f:
                f.write(value)
build(root, tree)
def show(folder, depth=0):
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if os.path.isdir(path):
            print('  ' * depth + name + '/')
            show(path, depth + 1)
        else:
            print('  ' * depth + name, os.path.getsize(path), os.path.splitext(name)[1])
show(root)
for folder, folders, files in os.walk(root):
    folders.sort()
    print(os.path.relpath(folder, root), folders, sorted(files))
total = sum(os.path.getsize(os.path.join(d, f)) for d, _, fs in os.walk(root) for f in fs)
print(total, os.path.exists(os.path.join(root, 'src', 'main.py')))
print([n for n in sorted(os.listdir(root)) if n.endswith('.md')])
for folder, folders, files in os.walk(root, topdown=False):
    for name in files:
        os.remove(os.path.join(folder, name))
    os.rmdir(folder)
print(os.path.exists(root))
