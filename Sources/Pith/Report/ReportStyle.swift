/// The style sheet of reports.
///
/// Text and badges have a contrast of at least 4.5 to 1 against what they stand on, in both schemes (WCAG 2.2, AA).
enum ReportStyle {
  static let css = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf7; --raised: #ffffff; --ink: #1d1f22; --soft: #5b6067; --line: #e2dfd8; --focus: #1f5fbf;
      --kept: #17703f; --frame: #46608a; --links: #875400; --readers: #79409c; --asks: #a8323f; --rest: #62656a;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif;
      --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", Roboto, sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15171a; --raised: #1d2024; --ink: #e9e7e2; --soft: #a4a9b0; --line: #34383e; --focus: #8ab4f8;
        --kept: #67cd97; --frame: #93b2e0; --links: #e0ad58; --readers: #cda0ea; --asks: #f2919a; --rest: #b0b3b8;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: var(--toolbar, 0px); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); }
    header.page, .row, .kinds, main { max-width: 78rem; margin-inline: auto; padding-inline: clamp(1rem, 3vw, 2.5rem); }
    a { color: var(--focus); text-underline-offset: .15em; overflow-wrap: anywhere; }
    :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
    [hidden] { display: none !important; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { position: static; display: block; padding: .5rem 1rem; }

    .kept { --hue: var(--kept); }
    .frame { --hue: var(--frame); }
    .links { --hue: var(--links); }
    .readers { --hue: var(--readers); }
    .asks { --hue: var(--asks); }
    .rest { --hue: var(--rest); }

    header.page { padding-block: 2rem 1.25rem; }
    .tool { margin: 0; color: var(--soft); font-size: .8125rem; letter-spacing: .04em; }
    h1 { margin: .25rem 0 .35rem; font: 600 clamp(1.5rem, 1.1rem + 1.8vw, 2.25rem)/1.2 var(--serif); text-wrap: balance;
      overflow-wrap: anywhere; }
    .source { margin: 0; color: var(--soft); font-size: .875rem; overflow-wrap: anywhere; }
    .figures { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 1.1rem 0 .6rem; padding: 0; list-style: none;
      color: var(--soft); font-size: .9375rem; }
    .figures b { color: var(--ink); font-size: 1.25rem; font-weight: 600; font-variant-numeric: tabular-nums; }
    .map { display: block; width: 100%; height: .75rem; border-radius: 3px; background: var(--line); }
    .map rect { fill: var(--hue); opacity: .45; }
    .map rect.kept { opacity: 1; }
    .warnings { margin: 1rem 0 0; padding: .6rem 1rem; list-style: none; border-inline-start: 4px solid var(--links);
      background: var(--raised); font-size: .9375rem; }

    .metadata { margin-top: 1.25rem; }
    .metadata summary { width: fit-content; cursor: pointer; font-weight: 600; }
    table { width: 100%; margin-top: .5rem; border-collapse: collapse; font-size: .875rem; }
    thead th { color: var(--soft); font-weight: 400; text-align: start; }
    th, td { padding: .22rem 1.25rem .22rem 0; vertical-align: top; text-align: start; overflow-wrap: anywhere; }
    tbody { border-top: 1px solid var(--line); }
    tbody th { width: 8.5rem; font-weight: 400; color: var(--soft); overflow-wrap: normal; }
    td.place { width: 34%; color: var(--soft); }
    td.none, td.other, .note { color: var(--soft); }
    .note { font-style: italic; }

    .toolbar { position: sticky; top: 0; z-index: 1; padding-block: .6rem; border-block: 1px solid var(--line);
      background: var(--paper); font-size: .875rem; }
    .row { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; }
    button, input { font: inherit; color: inherit; }
    #search { flex: 1 1 16rem; min-width: 0; padding: .4rem .7rem; border: 1px solid var(--soft); border-radius: 6px;
      background: var(--raised); }
    #search::placeholder { color: var(--soft); opacity: 1; }
    .verdicts { display: flex; border: 1px solid var(--soft); border-radius: 6px; background: var(--raised); }
    .verdicts input { position: absolute; opacity: 0; pointer-events: none; }
    .verdicts span { display: block; padding: .35rem .7rem; border-radius: 5px; cursor: pointer; }
    .verdicts input:checked + span { background: var(--ink); color: var(--paper); }
    .verdicts input:focus-visible + span { outline: 2px solid var(--focus); outline-offset: 2px; }
    small { font-size: .8125rem; font-variant-numeric: tabular-nums; }
    #count { min-width: 8.5rem; color: var(--soft); font-variant-numeric: tabular-nums; }
    #help { width: 2rem; height: 2rem; border: 1px solid var(--soft); border-radius: 50%; background: none; cursor: pointer; }
    .kinds { display: flex; flex-wrap: wrap; gap: .35rem; margin-top: .5rem; }
    .chip { flex: none; padding: .1rem .6rem; border: 1px solid var(--hue); border-radius: 1rem; background: none;
      color: var(--hue); cursor: pointer; }
    .chip[aria-pressed=true] { background: var(--hue); color: var(--paper); }

    main { padding-block: 1rem 6rem; }
    .blocks { outline: none; }
    .blocks ol { margin: 0; padding: 0; list-style: none; content-visibility: auto; contain-intrinsic-size: auto 200rem; }
    .blocks li { display: grid; grid-template-columns: 14.5rem minmax(0, 1fr) 13rem; column-gap: 1.1rem;
      align-items: baseline; padding: .12rem .5rem .12rem 0; border-inline-start: 4px solid var(--hue); cursor: pointer; }
    .blocks li.kept { padding-block: .5rem; }
    .blocks li:hover, .blocks li.current { background: var(--raised); }
    .blocks button { display: flex; align-items: baseline; gap: .55rem; padding: .1rem .25rem .1rem .6rem; border: 0;
      background: none; font-size: .8125rem; text-align: start; cursor: pointer; }
    .blocks button:focus-visible { outline-offset: -2px; }
    .number { min-width: 2.6rem; color: var(--soft); text-align: end; font-variant-numeric: tabular-nums; }
    .mark { width: .8em; color: var(--hue); font-weight: 700; text-align: center; }
    .kind { flex: 1; color: var(--hue); white-space: nowrap; }
    .score { color: var(--soft); font-variant-numeric: tabular-nums; }
    .rule { overflow: hidden; color: var(--soft); font-size: .8125rem; text-overflow: ellipsis; white-space: nowrap; }
    .text { margin: 0; max-width: 41rem; color: var(--soft); font-size: .875rem; overflow-wrap: anywhere; }
    pre.text { overflow-x: auto; font: .8125rem/1.5 ui-monospace, "Noto Sans Mono", monospace; white-space: pre-wrap; }
    .heading { font-weight: 600; }
    .listItem::before { content: "• "; }
    .quotation { padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
    .tableRow { white-space: pre-wrap; tab-size: 12; }
    .kept > .text { color: var(--ink); }
    .kept > .text:not(pre) { font: 1.0625rem/1.6 var(--serif); }
    .kept > .heading.text { font-weight: 600; }
    .empty { padding: 2rem 0; color: var(--soft); text-align: center; }

    .why { grid-column: 2 / -1; max-width: 41rem; margin: .5rem 0 .75rem; padding: .75rem 1rem; border: 1px solid var(--line);
      border-radius: 8px; background: var(--paper); font-size: .875rem; cursor: auto; }
    .why dl, dialog dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .2rem 1.25rem; margin: 0; }
    .why dt { color: var(--soft); }
    .why dd, dialog dd { margin: 0; overflow-wrap: anywhere; }
    .why table { margin-top: .75rem; }
    .why caption { padding-bottom: .35rem; color: var(--soft); text-align: start; }
    .why th, .why td { padding: .15rem .75rem .15rem 0; font-weight: 400; white-space: nowrap; }
    .why tbody th { width: 1%; color: inherit; }
    .why .bar { vertical-align: middle; }
    .why .figure { width: 1%; text-align: end; font-variant-numeric: tabular-nums; }
    .why .weight { padding-right: 0; }
    .pull { position: relative; display: block; height: .6rem; background: linear-gradient(var(--line) 0 0) center / 1px 100% no-repeat; }
    .pull i { position: absolute; inset-block: 0; border-radius: 2px; }
    .pull .up { inset-inline-start: 50%; background: var(--kept); }
    .pull .down { inset-inline-end: 50%; background: var(--asks); }

    dialog { max-width: 28rem; padding: 1.25rem 1.5rem; border: 1px solid var(--line); border-radius: 10px;
      background: var(--raised); color: inherit; }
    dialog::backdrop { background: #0008; }
    dialog h2 { margin: 0 0 .75rem; font-size: 1.125rem; }
    dialog form { margin-top: 1rem; text-align: end; }
    dialog button { padding: .35rem 1rem; border: 1px solid var(--soft); border-radius: 6px; background: none; cursor: pointer; }
    kbd { display: inline-block; min-width: 1.6em; padding: 0 .4em; border: 1px solid var(--soft); border-radius: 4px;
      font: .8125rem/1.5 ui-monospace, "Noto Sans Mono", monospace; text-align: center; }

    @media (max-width: 64rem) {
      .blocks li { grid-template-columns: 14.5rem minmax(0, 1fr); }
      .rule { grid-column: 2; }
    }
    @media (max-width: 44rem) {
      header.page { padding-block: 1.25rem 1rem; }
      #search { flex-basis: 100%; }
      #count { flex: 1; min-width: 0; text-align: end; }
      #help { display: none; }
      .kinds { flex-wrap: nowrap; overflow-x: auto; padding-block: 2px; scrollbar-width: thin; }
      .verdicts span { padding-inline: .6rem; }
      thead { display: none; }
      tbody { display: block; padding-block: .35rem; }
      table tr, table th, table td { display: block; width: auto; padding: 0; }
      td.place { width: auto; font-size: .8125rem; }
      .why table tr { display: grid; grid-template-columns: 1fr auto auto; gap: 0 .75rem; padding-block: .15rem; }
      .why td.bar { display: none; }
      .blocks li, .blocks li.kept { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); padding-block: .4rem; row-gap: .1rem; }
      .blocks button { padding-block: .2rem; }
      .number { min-width: 0; }
      .kind { flex: none; }
      .rule { grid-area: 1 / 2; text-align: end; }
      .text { grid-column: 1 / -1; padding-left: .6rem; }
      .quotation.text { margin-inline-start: .6rem; }
      .why { grid-column: 1 / -1; margin-inline-start: .6rem; }
    }
    @media (prefers-reduced-motion: no-preference) {
      .chip, .verdicts span { transition: background-color .12s, color .12s; }
    }
    @media (prefers-contrast: more) {
      :root { --soft: var(--ink); --line: var(--ink); }
    }
    @media (forced-colors: active) {
      .map rect { forced-color-adjust: none; }
      .chip[aria-pressed=true], .verdicts input:checked + span { border: 2px solid; text-decoration: underline; }
    }
    @media print {
      :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb; }
      .toolbar, .skip, dialog { display: none !important; }
      header.page, main { max-width: none; padding-inline: 0; }
      .blocks ol { content-visibility: visible; }
      .blocks li { grid-template-columns: 11.5rem minmax(0, 1fr) 8.5rem; break-inside: avoid; }
      .rule { grid-column: auto; white-space: normal; }
      .map { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      a { color: inherit; text-decoration: none; }
    }
    """
}
