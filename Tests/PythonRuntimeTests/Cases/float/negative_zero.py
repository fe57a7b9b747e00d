z = -0.0
print(z, 0.0, z == 0.0, z is not None, -z, abs(z), +z, str(z), repr(z))
print(0.0 * -1, -0.0 + 0.0, -0.0 - 0.0, -0.0 * -1, 0 / -5.0, -0.0 + 0, 0 - 0.0, round(-0.4), round(-0.4, 0))
print(-0.0 ** 2, (-0.0) ** 2, (-0.0) ** 3, 5.0 % -5.0, -5.0 % 5.0, -0.0 // 3, 0.0 // -3)
print(f'{z:.2f}', f'{z:+.1f}', f'{z:g}', f'{z:e}', '%f' % z, f'{-0.001:.1f}', f'{-0.001:z.1f}')
print(min(0.0, -0.0), max(-0.0, 0.0), sorted([0.0, -0.0]), {0.0: 'a', -0.0: 'b'}, bool(z), int(z))
print(z.hex(), z.as_integer_ratio(), z.is_integer(), complex(z, z), float('-0'), float('-0.0'))
