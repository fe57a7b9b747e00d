import re
def convert(text):
    out = []
    for block in re.split(r'\n{2,}', text.strip()):
        if m := re.match(r'(#{1,6})\s+(.*)', block):
            level = len(m[1])
            out.append(f'<h{level}>{inline(m[2])}</h{level}>')
        elif re.match(r'[-*]\s', block):
            items = re.findall(r'^[-*]\s+(.*)$', block, re.M)
            out.append('<ul>' + ''.join(f'<li>{inline(i)}</li>' for i in items) + '</ul>')
        else:
            out.append(f'<p>{inline(block)}</p>')
    return '\n'.join(out)
def inline(text):
    text = re.sub(r'`([^`]+)`', r'<code>\1</code>', text)
    text = re.sub(r'\*\*(.+?)\*\*', r'<b>\1</b>', text)
    text = re.sub(r'(?<!\*)\*([^*]+)\*(?!\*)', r'<i>\1</i>', text)
    return re.sub(r'\[([^\]]+)\]\(([^)]+)\)', r'<a href="\2">\1</a>', text)
print(convert('''# Title *here*

Some **bold** and *soft* text with `code` and [a link](http://x.y).
Second line.

- one
* two **b**

## 中文標題'''))
