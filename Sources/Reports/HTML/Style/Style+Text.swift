extension Style {
  /// Words, headings, lists, tables, formulas.
  static let text = """
    @font-face {
      font-family: "Kai"; unicode-range: U+3400-9FFF, U+F900-FAFF, U+20000-3FFFF;
      src: local("Kaiti TC"), local("BiauKaiTC"), local("DFKai-SB"), local("TW-Kai"), local("AR PL UKai TW");
    }
    :root {
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang TC", "Microsoft JhengHei",
        "Noto Sans TC", "Noto Sans CJK TC", sans-serif;
      --mono: ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono",
        "Noto Sans Mono CJK TC", monospace;
    }
    :root:lang(ja) { --sans: system-ui, "Segoe UI", "Noto Sans", "Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", sans-serif; }
    :root:lang(zh-CN), :root:lang(zh-Hans) {
      --sans: system-ui, "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
    }
    *, ::before, ::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    body {
      margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.7 var(--sans);
      overflow-wrap: break-word; text-autospace: normal; line-break: strict; hanging-punctuation: allow-end last;
      font-kerning: normal;
    }
    body:lang(zh), body:lang(ja) { line-height: 1.8; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.35; margin: 0; font-weight: 650; }
    h1 { font-size: clamp(1.65rem, 1.3rem + 1.6vw, 2.2rem); line-height: 1.25; letter-spacing: -.01em; }
    h1:lang(zh), h1:lang(ja) { letter-spacing: .01em; }
    h2 { font-size: 1.45rem; }
    h3 { font-size: 1.18rem; }
    h4, h5, h6 { font-size: 1.02rem; }
    h5, h6 { color: var(--soft); }
    .heading { margin: 2.6rem 0 .8rem; text-wrap: balance; break-after: avoid; }
    .heading:has(> h1) { margin-top: 0; }
    .heading:has(> h1) ~ .heading:has(> h1) { margin-top: 3.2rem; }
    .heading:has(> h3) { margin-top: 2.1rem; }
    .heading:has(> h4), .heading:has(> h5), .heading:has(> h6) { margin: 1.7rem 0 .5rem; }
    .heading > * { display: inline; }
    .heading > .anchor { margin-left: .4em; font-size: 1.05rem; }
    p, ul, ol, dl, blockquote, figure, .cell, pre, .table { margin: 0 0 1.15em; }
    p { text-wrap: pretty; }
    ul, ol { padding-left: 1.7em; }
    li > ul, li > ol, li > p:last-child { margin-bottom: 0; }
    li + li { margin-top: .2em; }
    li::marker { color: var(--faint); }
    li:has(> p) + li { margin-top: .8em; }
    li:has(> .task), li:has(> p > .task) { list-style: none; margin-left: -1.3em; }
    a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .06em; }
    a:hover { text-decoration-thickness: .12em; }
    a:focus-visible, button:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
      outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px;
    }
    :target { scroll-margin-top: 1.5rem; }
    strong, b { font-weight: 650; }
    em { font-family: "Kai", var(--sans); font-synthesis: weight; }
    blockquote { padding: .1em 0 .1em 1.1em; border-left: 3px solid var(--edge); color: var(--soft); }
    blockquote > :last-child { margin-bottom: 0; }
    hr { border: 0; border-top: 1px solid var(--line); margin: 3rem auto; width: 40%; }
    img { max-width: 100%; height: auto; }
    figure { text-align: center; }
    figcaption { color: var(--soft); font-size: .9em; margin-top: .4em; }
    sub, sup { line-height: 0; }
    kbd { font: .85em var(--mono); padding: .1em .45em; border: 1px solid var(--edge); border-radius: 4px; background: var(--code); }
    .table { overflow-x: auto; }
    main > table { display: block; overflow-x: auto; margin: 0 0 1.15em; }
    table { border-collapse: collapse; font-size: .94em; line-height: 1.55; font-variant-numeric: tabular-nums; }
    th, td { padding: .45em .9em; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
    th:first-child, td:first-child { padding-left: .2em; }
    thead th { border-bottom: 1.5px solid var(--edge); font-weight: 650; white-space: nowrap; }
    .long { min-width: 9em; }
    .center, [align=center] { text-align: center; }
    .right, [align=right] { text-align: right; }
    code, pre, samp, tt { font-family: var(--mono); font-variant-ligatures: none; text-autospace: no-autospace; }
    code { font-size: .88em; background: var(--tint); padding: .12em .34em; border-radius: 4px; }
    pre {
      font-size: .845rem; line-height: 1.6; overflow-x: auto; tab-size: 4; padding: .85rem 1.1rem; background: var(--code);
      border-radius: 8px;
    }
    pre code { font-size: inherit; background: none; padding: 0; border-radius: 0; }
    a > code { color: inherit; }
    math { font-family: "STIX Two Math", "Cambria Math", "Latin Modern Math", "Libertinus Math", "XITS Math",
      "TeX Gyre Termes Math", "DejaVu Math TeX Gyre", math; font-size: 1.08em; }
    math[display=block] { overflow-x: auto; overflow-y: hidden; padding: .4em 0; margin: .2em 0; }
    mtd { padding: .4ex .4em; }
    mtd.l { text-align: -webkit-left; text-align: left; padding-left: 0; }
    mtd.r { text-align: -webkit-right; text-align: right; padding-right: 0; }
    .bold { font-weight: bold; }
    .italic { font-style: italic; }
    .boxed { border: 1px solid; padding: .2em .4em; }
    .over { border-top: .07em solid; padding-top: .1em; }
    .under { border-bottom: .07em solid; padding-bottom: .1em; }
    code.math { background: none; padding: 0; }
    code.displayed { display: block; text-align: center; white-space: pre-wrap; margin: .4em 0; }
    .missing { color: var(--soft); border: 1px dashed var(--edge); border-radius: 4px; padding: .15em .6em; }
    .footnotes { margin-top: 3.5rem; border-top: 1px solid var(--line); padding-top: 1.2rem; font-size: .9em; color: var(--soft); }
    .footnotes p { margin: 0; }
    [role=doc-noteref] { padding: 0 .15em; text-decoration: none; }
    summary { cursor: pointer; color: var(--soft); }
    main > details { margin: 0 0 1.15em; }

    """
}
