from string import Template
t = Template('$who owes ${amount}USD to $whom, $$5')
print(t.substitute(who='Ann', amount=10, whom='Bob'))
print(t.safe_substitute(who='Ann'), t.template)
print(t.substitute({'who': 1, 'amount': 2}, whom=3))
print(Template('no names').substitute(), Template('$a$b-$a').substitute(a=1, b=2))
print(Template('${x}y $xy').safe_substitute(x=1), Template('$').safe_substitute())
print(Template('$1 $ a').safe_substitute())
print(Template('$a $b').get_identifiers(), Template('$a $').is_valid())
print(Template('$a').is_valid(), Template('$élan').safe_substitute(lan=1))
print(Template('$_x1').substitute(_x1='u'))
for text, values in (('$a $b', {'a': 1}), ('$', {}), ('ab\n$5', {}), ('${a', {}), ('${a b}', {})):
    try:
        print(Template(text).substitute(values))
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)
class Percent(Template):
    delimiter = '%'
    idpattern = '[a-z]+'
print(Percent('%name is 100%% %A').safe_substitute(name='x'), Percent('%{n}').substitute(n=5))
