def report(rows, width=10):
    for row in rows:
        print(f"{row['name']:<{width}} {row['score'] / 100:>{width}.1%} {'*' * (row['score'] // 10)!r}")
    return f"{sum(r['score'] for r in rows) / len(rows) if rows else 0:.2f}" f" of {len(rows)=}"
