import csv, io
text = 'name,age,city\nAnn,30,"New York, NY"\nBob,,"said ""hi"""\n\n"multi\nline",1,x\n'
for row in csv.reader(io.StringIO(text)):
    print(row)
for row in csv.DictReader(io.StringIO(text)):
    print(row)
reader = csv.reader(['a;b', "'x;y';z"], delimiter=';', quotechar="'")
print(next(reader), reader.line_num, list(reader), reader.line_num, reader.dialect.delimiter)
print(list(csv.reader(['a b  c'], delimiter=' ')))
print(list(csv.reader(['a, b, "c"'], skipinitialspace=True)), list(csv.reader(['a,"b', 'c",d'])))
print(list(csv.reader(['1,2.5,"x"'], quoting=csv.QUOTE_NONNUMERIC)))
print(list(csv.reader(['a\\,b,c'], escapechar='\\')), list(csv.reader(['"a"b,c'])))
print(list(csv.reader(['a"b,c'])), list(csv.reader([','])), list(csv.reader([''])))
print(list(csv.reader(['a\tb'], 'excel-tab')))
print(list(csv.reader(["'a',b"], quoting=csv.QUOTE_NONE)))
d = csv.DictReader(['1,2,3,4', '5'], fieldnames=['x', 'y'], restkey='rest', restval='none')
print(list(d), d.fieldnames, list(csv.DictReader([])), csv.DictReader(['a,b']).fieldnames, csv.list_dialects())
for bad in (lambda: list(csv.reader(['a\0b,"x'], strict=True)), lambda: list(csv.reader(['"a"b'], strict=True)),
            lambda: csv.reader([], delimiter='ab'), lambda: list(csv.reader([5])),
            lambda: list(csv.reader(['x,1'], quoting=csv.QUOTE_NONNUMERIC)), lambda: csv.reader(5),
            lambda: csv.reader([], 'nope')):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
