namespace TypedContent.Tool.Reports;

/// <summary>Provides the style sheet of the report about translations.</summary>
internal static class StatusStyle
{
    /// <summary>The style sheet. Its colors have a contrast of at least 4.5 to 1 to their background, in light and dark mode.</summary>
    public const string Sheet = """
        :root { color-scheme: light dark; --page: #f6f7f9; --card: #fff; --ink: #1b1f24; --soft: #57606a; --line: #d8dee4; --link: #0550ae;
          --current: #1a7f37; --unknown: #4a6fa5; --outdated: #9a6700; --missing: #cf222e; --leftover: #8250df; }
        @media (prefers-color-scheme: dark) { :root { --page: #0d1117; --card: #161b22; --ink: #e6edf3; --soft: #9da7b3; --line: #30363d; --link: #79b8ff;
          --current: #3fb950; --unknown: #79a7e3; --outdated: #d29922; --missing: #ff7b72; --leftover: #bc8cff; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; background: var(--page); color: var(--ink); }
        h1 { margin: 0; font-size: 1.75rem; } h2 { margin: 2rem 0 .75rem; font-size: 1.25rem; } h3 { margin: 0; font-size: 1rem; overflow-wrap: anywhere; }
        header p, footer, .count, .title, .place { color: var(--soft); } header p { margin: .25rem 0 0; } footer { margin-top: 2rem; font-size: .875rem; }
        code { font: .9em ui-monospace, monospace; white-space: nowrap; } a { color: var(--link); }
        a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
        .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: 1rem; margin: 0; padding: 0; list-style: none; }
        .card, details, article { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; }
        .share { margin: .25rem 0; font-size: 2.25rem; line-height: 1.1; font-weight: 600; font-variant-numeric: tabular-nums; } .share span { font-size: 1.25rem; color: var(--soft); }
        .bar { display: flex; height: .5rem; border-radius: .25rem; overflow: hidden; background: var(--line); } .bar i { min-width: 2px; }
        .bar .current, .dot.current { background: var(--current); } .bar .unknown, .dot.unknown { background: var(--unknown); }
        .bar .outdated, .dot.outdated { background: var(--outdated); } .bar .missing, .dot.missing { background: var(--missing); } .dot.leftover { background: var(--leftover); }
        .dot { display: inline-block; width: .625rem; height: .625rem; border-radius: 50%; margin-right: .4rem; }
        dl { margin: .75rem 0 0; font-size: .875rem; } dl div { display: flex; justify-content: space-between; gap: 1rem; } dd { margin: 0; font-variant-numeric: tabular-nums; }
        details { padding: 0; margin-bottom: .5rem; } summary { cursor: pointer; padding: .75rem 1rem; overflow-wrap: anywhere; } .count { font-size: .875rem; margin-left: .5rem; }
        .totals { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: .25rem; font-size: .875rem; font-variant-numeric: tabular-nums; } .total { flex: 0 1 9rem; } .total .bar { height: .25rem; }
        .scroll { overflow-x: auto; border-top: 1px solid var(--line); } table { border-collapse: collapse; width: 100%; font-size: .875rem; }
        th, td { padding: .5rem 1rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); } tbody tr:last-child > * { border-bottom: 0; }
        thead th { white-space: nowrap; color: var(--soft); font-weight: 600; } tbody th { font-weight: 600; min-width: 11rem; max-width: 24rem; overflow-wrap: anywhere; } td { min-width: 8rem; }
        .title { display: block; font-weight: 400; }
        .state { font-size: .875rem; } .state.current { color: var(--current); } .state.unknown { color: var(--unknown); } .state.outdated { color: var(--outdated); }
        .state.missing { color: var(--missing); } .state.leftover { color: var(--leftover); }
        article { margin-bottom: 1rem; scroll-margin-top: 1rem; } article > p { margin: .25rem 0 .5rem; color: var(--soft); font-size: .875rem; }
        article:target { border-color: var(--link); } ol { margin: 0; padding-inline-start: 1.5rem; } li { margin-bottom: .5rem; } .cards li { margin: 0; }
        .text { margin: 0; overflow-wrap: anywhere; } q { quotes: "“" "”"; } .place { font-size: .8125rem; white-space: nowrap; }
        @media (max-width: 40rem) { .place { display: block; white-space: normal; } th, td { padding: .5rem .75rem; } tbody th { min-width: 8rem; } td { min-width: 6rem; }
          .totals { column-gap: 1rem; } .total { flex: 1 1 40%; max-width: calc(50% - .5rem); } }
        @media print { details { break-inside: avoid; } }
        """;
}
