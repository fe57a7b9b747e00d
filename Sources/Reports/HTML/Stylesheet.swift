/// How pages look. Nothing is loaded: fonts are the reader's own, Latin and Chinese side by side.
let stylesheet = """
  :root {
    color-scheme: light dark;
    --paper: #fdfdfb; --ink: #1d1f21; --soft: #5c6166; --faint: #8a9096; --line: #dfe1dc;
    --code: #f4f4ef; --out: #fafaf6; --link: #0b57a4; --good: #2c7a3f; --bad: #b3261e; --note: #8a6100;
    --keyword: #8a2c8f; --string: #2f6f3e; --number: #9a4a00; --comment: #6d747b; --name: #0b57a4;
    --mono: ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK TC",
      monospace;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #16181a; --ink: #dcdedf; --soft: #a4abb1; --faint: #7d848a; --line: #33373b;
      --code: #1f2225; --out: #1a1d1f; --link: #79b8ff; --good: #6fc183; --bad: #ff8a80; --note: #e0b252;
      --keyword: #d09ae0; --string: #93c98f; --number: #e3a76c; --comment: #8b939a; --name: #8fc1ff;
    }
  }
  * { box-sizing: border-box; }
  html { -webkit-text-size-adjust: 100%; }
  body {
    margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink);
    font: 1.0625rem/1.7 system-ui, -apple-system, "Segoe UI", "Noto Sans", "PingFang TC", "Microsoft JhengHei",
      "Noto Sans TC", "Noto Sans CJK TC", sans-serif;
    overflow-wrap: break-word; text-autospace: normal;
  }
  h1, h2, h3, h4, h5, h6 { line-height: 1.3; margin: 2.2em 0 .6em; text-wrap: balance; }
  h1 { font-size: 1.9rem; margin-top: .4em; }
  h2 { font-size: 1.4rem; padding-bottom: .25em; border-bottom: 1px solid var(--line); }
  h3 { font-size: 1.15rem; }
  h4, h5, h6 { font-size: 1rem; }
  p, ul, ol, blockquote, figure, .cell, pre.plain { margin: 0 0 1.1em; }
  ul, ol { padding-left: 1.6em; }
  li > ul, li > ol { margin-bottom: 0; }
  a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
  blockquote { padding-left: 1em; border-left: 3px solid var(--line); color: var(--soft); }
  hr { border: 0; border-top: 1px solid var(--line); margin: 2.5em 0; }
  img { max-width: 100%; height: auto; }
  @media (prefers-color-scheme: dark) { figure > img { background: #fff; border-radius: 4px; } }
  figure { text-align: center; }
  figcaption { color: var(--soft); font-size: .9em; }
  figure.table { overflow-x: auto; text-align: start; }
  table { border-collapse: collapse; font-size: .95em; line-height: 1.5; }
  th, td { padding: .35em .8em; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
  th { border-bottom-color: var(--faint); }
  [align=center] { text-align: center; } [align=right] { text-align: right; }
  code, pre { font-family: var(--mono); }
  code { font-size: .9em; background: var(--code); padding: .1em .3em; border-radius: 3px; }
  pre { margin: 0; font-size: .875rem; line-height: 1.55; overflow-x: auto; tab-size: 4; }
  pre code { font-size: inherit; background: none; padding: 0; border-radius: 0; }
  pre.code, pre.plain { padding: .8em 1em; background: var(--code); border-radius: 6px; }
  .cell > pre.code:not(:last-child) { border-bottom-left-radius: 0; border-bottom-right-radius: 0; }
  .output, .terminal { padding: .7em 1em; background: var(--out); border: 1px solid var(--line); border-radius: 6px; }
  pre.code + .output { border-top: 0; border-top-left-radius: 0; border-top-right-radius: 0; }
  .output, .terminal { max-height: 32rem; overflow: auto; }
  .output em, .terminal em { font-style: normal; color: var(--bad); }
  .terminal b { font-weight: 600; color: var(--soft); }
  .terminal i { font-style: normal; color: var(--faint); }
  summary { cursor: pointer; color: var(--soft); }
  .output summary, .terminal summary { font: .8rem/1.9 var(--mono); color: var(--faint); }
  .mark { margin: .3em 0 0; font-size: .8rem; line-height: 1.5; color: var(--faint); }
  .verified > .mark::first-letter { color: var(--good); }
  .mismatch > .mark, .error > .mark { color: var(--bad); }
  .unsupported > .mark { color: var(--note); }
  .diff { text-align: start; margin: .4em 0 0; }
  .diff figcaption { font-size: .8rem; }
  .diff pre { padding: .6em 1em; border: 1px solid var(--line); border-radius: 6px; }
  .diff del, .diff ins { text-decoration: none; display: inline-block; min-width: 100%; }
  .diff del { color: var(--bad); background: color-mix(in srgb, var(--bad) 10%, transparent); }
  .diff ins { color: var(--good); background: color-mix(in srgb, var(--good) 10%, transparent); }
  math { font-family: "STIX Two Math", "Cambria Math", "Latin Modern Math", math; font-size: 1.08em; }
  math[display=block] { overflow-x: auto; overflow-y: hidden; padding: .2em 0; }
  mtd.l { text-align: -webkit-left; } mtd.r { text-align: -webkit-right; }
  .bold { font-weight: bold; } .italic { font-style: italic; }
  .footnotes { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; font-size: .9em; }
  .footnotes p { margin: 0; }
  sup { line-height: 0; }
  .math { background: none; padding: 0; }
  code.displayed { display: block; text-align: center; white-space: pre-wrap; margin: .4em 0; }
  .missing { color: var(--soft); border: 1px dashed var(--line); padding: .1em .5em; }
  .k { color: var(--keyword); } .s { color: var(--string); } .n { color: var(--number); }
  .c { color: var(--comment); } .f { color: var(--name); }
  header { margin-bottom: 1.5rem; }
  .course { margin: 0; font-size: .9rem; }
  .subtitle { font-size: 1.15rem; color: var(--soft); margin: -.3em 0 .4em; }
  .byline { color: var(--soft); font-size: .9rem; margin: 0; }
  .toc { font-size: .92rem; margin: 0 0 2em; padding: .6em 1em; border: 1px solid var(--line); border-radius: 6px; }
  .toc ul { list-style: none; padding: .2em 0 0; margin: 0; }
  .toc .level3 { padding-left: 1.3em; }
  .toc a { text-decoration: none; }
  .pages { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; margin-top: 3rem;
    padding-top: 1rem; border-top: 1px solid var(--line); }
  .pages a { text-decoration: none; }
  .pages [rel=next] { margin-left: auto; text-align: end; }
  .pages small { display: block; color: var(--faint); }
  .lessons li { margin-bottom: .7em; }
  .lessons span { color: var(--soft); font-size: .92em; }
  @media (max-width: 34rem) {
    body { padding: 1.2rem 1rem 3rem; font-size: 1rem; }
    pre.code, pre.plain, .output, .terminal { margin-left: -1rem; margin-right: -1rem; border-radius: 0; border-left: 0;
      border-right: 0; }
  }
  @media print {
    :root { color-scheme: light; }
    body { max-width: none; font-size: 10.5pt; }
    .toc, .pages, .course { display: none; }
    .output, .terminal { max-height: none; }
    pre { white-space: pre-wrap; }
    .cell, figure, pre { break-inside: avoid; }
  }

  """
