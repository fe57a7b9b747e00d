extension Style {
  /// Code, what came out of it, and how it was judged: one thing that belongs together.
  static let cells = """
    .cell { position: relative; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); }
    .cell.mismatch, .cell.error, .cell.unsupported { border-color: color-mix(in srgb, var(--bad) 45%, var(--line)); }
    .cell.unsupported { border-color: color-mix(in srgb, var(--note) 45%, var(--line)); }
    .cell:target { border-color: var(--link); }
    .cell pre { margin: 0; background: none; border-radius: 0; }
    .cell pre.code { background: var(--code); border-radius: 7px 7px 0 0; }
    .cell pre.code:last-child { border-radius: 7px; }
    .output, .terminal { padding: .45rem 0; }
    .output pre, .terminal pre { padding-top: .2rem; padding-bottom: .2rem; }
    .cell > .code + *, .cell > .fold { border-top: 1px solid var(--line); }
    .cell > .anchor + .fold { border-top: 0; }
    .cell > figure { margin: 0; padding: 1rem 1.1rem .8rem; }
    .cell > figure img { border-radius: 4px; }
    @media (prefers-color-scheme: dark) { figure > img, figure > svg { filter: brightness(.88); } }
    figure.drawing > svg { max-width: 100%; height: auto; border-radius: 4px; }
    figure.wide { overflow-x: auto; }
    figure.wide > img, figure.wide > svg { max-width: none; }
    .shown { overflow-x: auto; margin: 0; padding: .8rem 1.1rem; }
    .output em, .terminal em { font: inherit; color: var(--bad); }
    .output em a, .terminal em a { color: inherit; }
    .terminal b { font-weight: 600; color: var(--soft); }
    .terminal i { font-style: normal; color: var(--faint); user-select: none; }
    .line { display: inline-block; min-width: 100%; }
    .line.failing { background: var(--bad-tint); box-shadow: -1.1rem 0 var(--bad-tint), 1.1rem 0 var(--bad-tint); }
    .line:target { background: color-mix(in srgb, var(--link) 16%, transparent); }
    .fold > summary { padding: .4rem 1.1rem; font-size: .85rem; }
    .fold[open] > summary { border-bottom: 1px solid var(--line); }
    .cell .fold > pre.code { border-radius: 0; }
    .rest > summary { padding: .1rem 1.1rem; font-size: .8rem; color: var(--faint); }
    .rest > summary:hover { color: var(--ink); }
    .mark { margin: 0; padding: .05rem 1.1rem .5rem; font-size: .78rem; line-height: 1.6; color: var(--faint); text-align: right; }
    .code + .mark { padding-top: .45rem; }
    .verified > .mark::first-letter { color: var(--good); }
    .mismatch > .mark, .error > .mark { color: var(--bad); text-align: left; }
    .unsupported > .mark { color: var(--note); text-align: left; }
    .cell > .diff { text-align: start; padding: 0; border-top: 1px solid var(--line); }
    .diff figcaption { font-size: .78rem; margin: 0; padding: .5rem 1.1rem 0; color: var(--faint); }
    .diff del, .diff ins { text-decoration: none; display: inline-block; min-width: 100%; }
    .diff i { font-style: normal; color: var(--faint); user-select: none; }
    .diff mark { color: var(--ink); background: color-mix(in srgb, currentcolor 22%, transparent); border-radius: 2px; }
    .diff del { color: var(--bad); background: var(--bad-tint); }
    .diff ins { color: var(--good); background: var(--good-tint); }
    .diff del i, .diff ins i { color: inherit; }
    .anchor { color: var(--faint); text-decoration: none; opacity: 0; transition: opacity .12s; }
    .heading:hover > .anchor, .cell:hover > .anchor, .anchor:focus-visible { opacity: 1; }
    .anchor:hover { color: var(--link); }
    .cell > .anchor { position: absolute; left: -1.5rem; top: .75rem; width: 1.5rem; text-align: center; font-size: .9rem; }
    .copy {
      position: absolute; right: .45rem; top: .45rem; font: .75rem/1.5 var(--sans); color: var(--soft); cursor: pointer;
      background: var(--code); border: 1px solid var(--edge); border-radius: 5px; padding: .1rem .55rem; opacity: 0;
      transition: opacity .12s; z-index: 1;
    }
    .fold .copy { top: 2.8rem; }
    .cell:hover .copy, .copy:focus-visible { opacity: 1; }
    .copy:hover { color: var(--ink); background: var(--paper); }
    @media (hover: none) { .copy { opacity: 1; } }
    .k { color: var(--keyword); }
    .s { color: var(--string); }
    .n { color: var(--number); }
    .c { color: var(--comment); font-style: italic; font-synthesis: none; }
    .f { color: var(--name); }

    """
}
