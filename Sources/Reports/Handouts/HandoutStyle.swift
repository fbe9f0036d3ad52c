/// What a handout adds to the look of an audit page, and how slides look.
enum HandoutStyle {
  static let sheet: Markup = """
    .frame,.frame>thead,.frame>tbody,.frame>thead>tr,.frame>tbody>tr{width:100%;font-size:1rem}
    .frame>thead>tr>td,.frame>tbody>tr>td{padding:0;border:0;background:none}
    .frame>thead>tr>td{position:sticky;top:0;z-index:1}
    .running{margin:0;padding:.45rem 1.25rem;background:#e8f0f6;color:var(--ink);font-size:.88rem;border-bottom:2px solid var(--blue)}
    .draft .running{background:#7a1f0b;color:#fff;font-weight:600;border-color:#4a1206}
    h2,section{scroll-margin-top:4rem}
    .point{margin:0 0 1.75rem;border-top:1px solid var(--line);padding-top:.25rem}
    .pair{display:flex;flex-wrap:wrap;gap:1rem 1.5rem}
    .side{flex:1 1 20rem;min-width:0}
    .side h3{margin:.8rem 0 .4rem}
    .sign{display:inline-block;font-size:.78rem;font-weight:600;border-radius:.3rem;padding:.05rem .5rem;margin-right:.3rem;vertical-align:.1em}
    .strong .sign{background:var(--goodwash);color:var(--good)}
    .weak .sign{background:var(--askwash);color:var(--ask)}
    blockquote{margin:.4rem 0 .7rem;padding:.6rem .9rem;background:var(--wash);border-left:4px solid var(--line);border-radius:0 .4rem .4rem 0;white-space:pre-line;overflow-wrap:anywhere}
    .strong blockquote{border-color:#7fb99a}.weak blockquote{border-color:#dba45a}
    .strong mark{background:#cdebd8;border-bottom:2px solid var(--good)}
    .weak mark{background:#fff0a8;border-bottom:2px dotted var(--ask)}
    dl{margin:.3rem 0}
    dt{font-weight:600;font-size:.9rem;color:var(--soft)}
    dd{margin:0 0 .5rem}
    .tasks>li{margin:0 0 1rem}
    .blank{border-bottom:1px solid #8b98a5;color:var(--soft);font-size:.9rem;margin:.5rem 0 .8rem;padding-bottom:.1rem}
    @media (max-width:40rem){.running{font-size:.8rem;padding:.4rem 1rem}}
    @media print{
    .frame>thead>tr>td{position:static;padding-bottom:5mm}
    .running{padding:1.5mm 3mm}
    #exercises,#answers,#whole{break-before:page}
    main>section{margin-top:6mm}
    .pair{flex-wrap:nowrap;gap:6mm}
    blockquote,dl,.tasks>li{break-inside:avoid}
    .running,blockquote,mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    }
    """

  static let slides: Markup = """
    .slide{max-width:64rem;margin:1.5rem auto;padding:2rem 2.5rem;background:#fff;border:1px solid var(--line);border-radius:.6rem;min-height:34rem;display:flex;flex-direction:column}
    .slide .running{margin:-2rem -2.5rem 1.25rem;border-radius:.6rem .6rem 0 0}
    .slide h1,.slide h2{font-size:1.9rem;margin:0 0 .8rem;color:var(--blue)}
    .slide blockquote{font-size:1.35rem;line-height:1.45;margin:.3rem 0 1rem}
    .slide .pair blockquote{font-size:1.12rem}
    .slide h3{font-size:1.1rem}
    .slide .ask{margin-top:auto;font-size:1.15rem;color:var(--ink);background:var(--askwash);padding:.7rem 1rem;border-radius:.4rem}
    .slide .number{color:var(--soft);font-size:.85rem;margin:.8rem 0 0;text-align:right}
    @media (max-width:40rem){.slide{padding:1rem;margin:1rem 0;border-radius:0;border-width:1px 0;min-height:0}.slide .running{margin:-1rem -1rem 1rem;border-radius:0}.slide blockquote{font-size:1.1rem}}
    @page{size:A4 landscape;margin:10mm}
    @media print{
    html{font-size:15pt}
    main{max-width:none}
    .slide h1,.slide h2{font-size:1.7rem}
    .slide blockquote{font-size:1.5rem}
    .slide .pair blockquote{font-size:1.25rem}
    .slide .running{font-size:.7rem}
    .slide .number{font-size:.6rem}
    .slide{border:0;margin:0;padding:0;max-width:none;min-height:0;height:186mm;break-after:page;break-inside:avoid;overflow:hidden}
    .slide:last-child{break-after:auto}
    .slide .running{margin:0 0 6mm;border-radius:0}
    }
    """
}
