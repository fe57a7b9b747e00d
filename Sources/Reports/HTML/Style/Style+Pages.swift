extension Style {
  /// What is around a lesson: the way in, the table of contents, the way on.
  static let pages = """
    .skip { position: absolute; left: 1rem; top: -4rem; background: var(--paper); padding: .4rem .9rem; border-radius: 0 0 6px 6px; z-index: 3; }
    .skip:focus { top: 0; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .page { max-width: 46rem; margin: 0 auto; padding: 2.2rem 1.5rem 0; }
    footer { max-width: 46rem; margin: 0 auto; padding: 0 1.5rem 3.5rem; }
    .course {
      display: flex; justify-content: space-between; gap: 1rem; padding: .7rem 1.5rem; font-size: .88rem; line-height: 1.6;
      border-bottom: 1px solid var(--line); color: var(--faint);
    }
    .course a { color: var(--soft); text-decoration: none; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .course a:hover { color: var(--link); text-decoration: underline; }
    .course span { white-space: nowrap; font-variant-numeric: tabular-nums; }
    main > header { margin-bottom: 2rem; }
    main > header:has(> .unseen:only-child) { margin: 0; }
    main > header:has(> .unseen:only-child) + .heading { margin-top: 0; }
    .subtitle { font-size: 1.15rem; line-height: 1.6; color: var(--soft); margin: .5rem 0 0; }
    .byline { color: var(--soft); font-size: .92rem; margin: .6rem 0 0; }
    .tally { font-size: .82rem; line-height: 1.6; color: var(--faint); margin: .6rem 0 0; }
    .under-title { margin: -.2rem 0 2rem; }
    .tally a, .tally span { white-space: nowrap; }
    .tally a, .tally .mismatch, .tally .error { color: var(--bad); }
    .tally .unsupported { color: var(--note); }
    .toc { font-size: .88rem; line-height: 1.55; }
    .toc ul { list-style: none; padding: .3rem 0; margin: 0; }
    .toc li { margin: 0; }
    .toc a { display: block; padding: .22rem .8rem; color: var(--soft); text-decoration: none; border-left: 2px solid var(--line); }
    .toc .inner a { padding-left: 1.7rem; }
    .toc a:hover { color: var(--link); }
    .toc [aria-current] { color: var(--ink); border-left-color: var(--link); font-weight: 550; }
    .toc summary { font-size: .82rem; color: var(--faint); }
    @media (max-width: 75.99rem) {
      .toc { margin: 0 0 1.5rem; }
      .toc summary { padding: .5rem 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      .scripted .toc {
        position: sticky; top: 0; z-index: 2; margin: -2.2rem -1.5rem 1.8rem; padding: 0 1.5rem; background: var(--paper);
        border-bottom: 1px solid var(--line);
      }
      .scripted .toc ul { max-height: 70vh; overflow-y: auto; padding-bottom: .8rem; }
      .scripted:has(.toc) { scroll-padding-top: 3.6rem; }
    }
    @media (min-width: 76rem) {
      .page.with-toc {
        display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 43rem) minmax(0, 1fr); column-gap: 3rem;
        max-width: none; align-items: start;
      }
      .toc { grid-column: 1; justify-self: end; width: min(15.5rem, 100%); position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 2.2rem 0 1rem; margin-top: -2.2rem; }
      .toc summary { padding: 0 0 .3rem; list-style: none; pointer-events: none; }
      .toc summary::-webkit-details-marker { display: none; }
      .page.with-toc > main { grid-column: 2; }
    }
    .pages { display: flex; flex-wrap: wrap; gap: 1rem; margin: 4rem 0 2.5rem; }
    .pages a {
      flex: 1 1 14rem; padding: .8rem 1.1rem; border: 1px solid var(--line); border-radius: 8px; text-decoration: none;
      line-height: 1.5; font-weight: 550;
    }
    .pages a:hover { border-color: var(--link); }
    .pages [rel=next] { text-align: end; }
    .pages small { display: block; color: var(--faint); font-weight: 400; font-size: .82rem; }
    .source { font-size: .8rem; color: var(--faint); margin: 2.5rem 0 0; }
    .source a { color: inherit; }
    .lessons { list-style: none; padding: 0; margin: 2.5rem 0; counter-reset: lesson; }
    .lessons li { position: relative; counter-increment: lesson; padding: 1.1rem 0 1.1rem 3rem; margin: 0; border-top: 1px solid var(--line); }
    .lessons li::before {
      content: counter(lesson); position: absolute; left: 0; top: 1.1rem; width: 2rem; text-align: end; color: var(--faint);
      font-variant-numeric: tabular-nums;
    }
    .lessons a { font-weight: 600; font-size: 1.08rem; text-decoration: none; }
    .lessons a:hover { text-decoration: underline; }
    .lessons p { margin: .1rem 0 0; color: var(--soft); font-size: .94rem; }
    .lessons .tally { font-size: .8rem; color: var(--faint); margin-top: .25rem; }
    .contents { margin-top: 3.5rem; }
    @media (max-width: 40rem) {
      body { font-size: 1rem; }
      .page, footer { padding-left: 1.15rem; padding-right: 1.15rem; }
      .page { padding-top: 1.5rem; }
      .course { padding-left: 1.15rem; padding-right: 1.15rem; }
      .scripted .toc { margin: -1.5rem -1.15rem 1.4rem; padding: 0 1.15rem; }
      h2 { font-size: 1.3rem; }
      main > .cell, main > pre { margin-left: -1.15rem; margin-right: -1.15rem; border-radius: 0; border-left: 0; border-right: 0; }
      main > .cell > pre.code { border-radius: 0; }
      pre { font-size: .8rem; }
      main > .cell pre, main > pre { padding-left: 1.15rem; padding-right: 1.15rem; }
      .cell > .anchor { display: none; }
      .lessons li { padding-left: 2.2rem; }
      .lessons li::before { width: 1.4rem; }
    }

    """

  /// Black on white, whole, without what only a screen can do.
  static let paper = """
    @media print {
      :root {
        color-scheme: light;
        --paper: #fff; --ink: #000; --soft: #333; --faint: #555; --line: #ccc; --edge: #bbb; --code: #f7f7f4; --tint: #f2f2ee;
        --link: #0b4a85; --good: #256b38; --bad: #a32018; --note: #6d4c00; --keyword: #6f2877; --string: #265a33;
        --number: #7d3e00; --comment: #555; --name: #0b4a85; --good-tint: #eef7ef; --bad-tint: #fcefed;
      }
      @page { margin: 20mm 18mm; }
      body { font-size: 10.5pt; line-height: 1.6; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .toc, .pages, .course, .skip, .copy, .anchor, .source { display: none; }
      .page, .page.with-toc, footer { display: block; max-width: none; padding: 0; }
      .fold::details-content { content-visibility: visible; display: block; }
      .fold > summary { display: none; }
      pre { font-size: 8.5pt; white-space: pre-wrap; overflow-wrap: anywhere; overflow: visible; }
      .table { overflow: visible; }
      table { font-size: 9pt; }
      figure.wide > img, figure.wide > svg { max-width: 100%; }
      figure > img, figure > svg { filter: none; max-height: 11cm; object-fit: contain; }
      figure, tr, pre.code, .output, .terminal, .diff { break-inside: avoid; }
      pre.code, p:has(+ .cell), p:has(+ pre), p:has(+ .table) { break-after: avoid; }
      h1 { font-size: 20pt; } h2 { font-size: 14pt; } h3 { font-size: 12pt; }
      a { color: inherit; text-decoration: none; }
    }

    """
}
