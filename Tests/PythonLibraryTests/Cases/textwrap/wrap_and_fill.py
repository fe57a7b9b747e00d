import textwrap
text = 'The quick brown fox jumps over the lazy dog, extraordinarily-hyphenated words and '
text += 'supercalifragilistic ones included.'
print(textwrap.wrap(text, 30), textwrap.fill(text, 40), sep='\n')
print(textwrap.wrap(text, 12), textwrap.wrap('', 10))
print(textwrap.wrap('a  b\tc\n\nd', 70), textwrap.wrap('   lead', 10))
print(textwrap.wrap('short'))
print(textwrap.fill(text, 45, initial_indent='* ', subsequent_indent='  '))
print(textwrap.wrap(text, 15, break_long_words=False), textwrap.wrap(text, 20, break_on_hyphens=False),
      textwrap.wrap(text, 30, max_lines=2), textwrap.wrap(text, 30, max_lines=1, placeholder='...'), sep='\n')
print(textwrap.wrap('a b  c', 10, drop_whitespace=False))
print(textwrap.wrap('x\ty', 20, expand_tabs=False, replace_whitespace=False))
print(textwrap.wrap('One.  Two. Three', 70, fix_sentence_endings=True))
print(textwrap.wrap('a\nb', 10, replace_whitespace=False))
w = textwrap.TextWrapper(width=10, initial_indent='- ')
print(w.wrap('some words to wrap'), w.fill('again some'), w.width)
for bad in (lambda: textwrap.wrap('text', 0), lambda: textwrap.wrap('text', -1), lambda: textwrap.wrap(5),
            lambda: textwrap.wrap('long text', 3, max_lines=1)):
    try:
        print(bad())
    except (ValueError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)
