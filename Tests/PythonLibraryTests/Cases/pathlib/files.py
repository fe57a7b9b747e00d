from pathlib import Path
base = Path('pathlib_files_dir')
base.mkdir()
f = base / 'note.txt'
print(f.write_text('héllo\nworld\n', encoding='utf-8'), f.read_text(encoding='utf-8'))
print(f.exists(), f.is_file(), f.is_dir(), base.is_dir(), f.stat().st_size)
print(f.read_bytes())
(base / 'sub' / 'deep').mkdir(parents=True)
(base / 'sub' / 'a.py').touch()
(base / 'sub' / 'deep' / 'b.py').write_bytes(b'x = 1\n')
(base / 'data.csv').write_text('1,2')
print(sorted(p.name for p in base.iterdir()), sorted(str(p) for p in base.glob('*.txt')))
print(sorted(str(p) for p in base.rglob('*.py')), sorted(p.name for p in base.glob('**/*')))
print(sorted(p.name for p in base.glob('sub/?.py')))
with f.open('a', encoding='utf-8') as out:
    out.write('more')
with open(f, encoding='utf-8') as read:
    print(read.read().splitlines())
print(f.rename(base / 'renamed.txt'), f.exists(), (base / 'renamed.txt').suffix, base.absolute().name)
print(base.resolve().is_absolute(), Path.cwd().is_absolute(), Path('x').absolute().parent == Path.cwd())
print(base.mkdir(exist_ok=True))
for p in sorted(base.rglob('*'), key=lambda p: -len(p.parts)):
    p.unlink() if p.is_file() else p.rmdir()
base.rmdir()
print(base.exists(), (base / 'x').exists(), Path('none').is_file())
for bad in (lambda: f.read_text(), lambda: f.unlink(), lambda: base.rmdir(), lambda: list(base.iterdir()),
            lambda: f.stat(), lambda: f.open(), lambda: (base / 'q').mkdir(), lambda: f.write_text(5)):
    try:
        print(bad())
    except (OSError, TypeError) as error:
        print(type(error).__name__, error)
print(f.unlink(missing_ok=True), list(base.glob('*')))
