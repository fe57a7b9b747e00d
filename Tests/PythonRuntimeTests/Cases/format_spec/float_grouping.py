for v in (0.5, 999.9, 1234.5, -1234567.891, 1e15, 1e20):
    print([format(v, spec) for spec in (',', '_', ',.2f', '_.1f', '18,.2f', '<18,.2f', '018,.2f', '+,.0f', ',e',
                                        ',g', '_.3g', ',.1%')])
print(f'{1234567.891:,.2f} {1e9:,} {1e-7:,} {0.1:,} {12345.678:012,.1f} {12345.678:013,.1f} {1234.0:07,.0f}')
for spec in (',n', ',,f', ',_f', 'f,', '.2,f'):
    try:
        print(format(1234.5, spec))
    except ValueError as error:
        print(spec, error)
