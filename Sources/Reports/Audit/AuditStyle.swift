/// How an audit page looks, on a screen of any width and on A4 paper.
enum AuditStyle {
  static let sheet: Markup = """
    :root{--ink:#1d2733;--soft:#51606f;--line:#cfd8e1;--paper:#fff;--wash:#f3f6f9;--blue:#1a5276;--good:#1e6b45;--goodwash:#e6f3ec;--ask:#8a4b08;--askwash:#fbf0e1}
    *{box-sizing:border-box}
    html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;color:var(--ink);background:var(--wash);-webkit-text-size-adjust:100%}
    body{margin:0}
    header,nav,main,footer{max-width:64rem;margin:0 auto;padding:0 1.25rem}
    header{padding-top:2.5rem}
    .kicker{margin:0;color:var(--blue);font-weight:600}
    h1{font-size:2.25rem;line-height:1.15;margin:.2rem 0 .4rem}
    h2{font-size:1.55rem;line-height:1.25;margin:0 0 .75rem;color:var(--blue)}
    h3{font-size:1.15rem;line-height:1.3;margin:1.6rem 0 .5rem}
    h4{font-size:1rem;margin:1rem 0 .25rem}
    p,ul,ol{margin:.4rem 0 .8rem}
    .lead{font-size:1.1rem;color:var(--soft);margin-top:0}
    .standing{border-left:4px solid var(--blue);background:#e8f0f6;padding:.7rem 1rem;border-radius:0 .4rem .4rem 0}
    .skip{position:absolute;left:-999rem}
    .skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
    .visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    a{color:#0b5394;text-underline-offset:.15em}
    a:focus-visible,[tabindex]:focus-visible,[contenteditable]:focus-visible{outline:3px solid #d97a00;outline-offset:2px}
    nav{margin-top:1.5rem}
    nav h2{font-size:1.1rem;margin-bottom:.25rem}
    nav ol{columns:18rem;padding-left:1.4rem}
    nav li{break-inside:avoid}
    .inline{list-style:none;padding:0;margin:0}
    .inline li{display:inline-block;margin-right:.8rem}
    main>section{background:var(--paper);border:1px solid var(--line);border-radius:.6rem;padding:1.5rem;margin:1.5rem 0}
    table{border-collapse:collapse;width:100%;font-size:.94rem}
    caption{text-align:left;color:var(--soft);font-size:.88rem;padding:.2rem 0 .4rem}
    th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
    thead th{background:var(--wash);border-bottom:2px solid var(--line);font-size:.88rem}
    tbody th{font-weight:600}
    .facts{width:auto;max-width:100%}
    .facts tbody th{font-weight:400;color:var(--soft);padding-right:1.5rem}
    .scroll{overflow-x:auto;margin:.4rem 0 1rem}
    .sheet{min-width:52rem}.sheet th:first-child{width:22%}.sheet td:nth-child(2){width:13%}.sheet td:nth-child(4),.sheet td:nth-child(5){width:14%}
    .chronology{min-width:40rem}.chronology th:first-child{width:9.5rem}
    .plan{min-width:46rem}.plan td,.plan th{height:3rem}
    .trend{min-width:46rem}.trend td{width:16%}
    td[contenteditable],th[contenteditable]{background:#fffdf4}
    .theme{border-top:1px solid var(--line);margin-top:1.2rem}
    .shares{color:var(--soft)}
    .indicator{margin:0 0 1.1rem;padding-left:.9rem;border-left:4px solid var(--line)}
    .strength .indicator{border-color:#7fb99a}.concern .indicator{border-color:#dba45a}
    .indicator h4{margin:.2rem 0}
    .measure{display:flex;flex-wrap:wrap;gap:.2rem .8rem;align-items:center}
    .measure p{margin:0}
    .bar{width:7rem;height:.6rem;flex:none;display:inline-block;margin-right:.4rem}
    .trend .bar{display:block;width:100%;max-width:7rem;margin-bottom:.2rem}
    .track{fill:#dfe6ed}.fill{fill:#2e6f9e}
    .strength .fill{fill:#2f8559}.concern .fill{fill:#b86a12}
    .n{font-variant-numeric:tabular-nums;white-space:nowrap}
    .question{color:var(--ask);margin:.2rem 0}
    .quotes{list-style:none;padding:0;margin:.3rem 0}
    .quotes li{margin:.3rem 0;padding:.3rem .6rem;background:var(--wash);border-radius:.3rem;overflow-wrap:anywhere}
    .quotes li.ask{background:var(--askwash)}
    td .quotes li{padding:.2rem .4rem;margin:.15rem 0}
    q{quotes:"“" "”"}
    mark{background:#fff0a8;color:inherit;padding:0 .1em;border-radius:.15em}
    .record{white-space:nowrap;font-size:.86rem}
    .plain{margin:0;padding-left:1.1rem}
    .small,.silent,.note{color:var(--soft);font-size:.9rem}
    .tag{font-size:.78rem;font-weight:400;background:var(--wash);border:1px solid var(--line);border-radius:1rem;padding:.1rem .6rem}
    .state{display:inline-block;border-radius:.3rem;padding:.05rem .45rem;font-size:.88rem}
    .state.good{background:var(--goodwash);color:var(--good)}
    .state.ask{background:var(--askwash);color:var(--ask)}
    .state.none{background:var(--wash);color:var(--soft)}
    .warning{border-left:4px solid var(--ask);background:var(--askwash);padding:.7rem 1rem}
    .tally{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem}
    .tally li{background:var(--wash);border-radius:.4rem;padding:.4rem .8rem;flex:1 1 10rem}
    .tally b{font-size:1.25rem;color:var(--blue)}
    .charts{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem}
    figure{margin:.4rem 0;flex:1 1 24rem;max-width:30rem;min-width:0}
    figcaption{font-weight:600;font-size:.94rem}
    .chart{width:100%;height:auto;display:block}
    .timeline{max-width:46rem}
    .axis{font:12px system-ui,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;fill:#51606f}
    .grid{stroke:#dfe6ed;stroke-width:1}
    .line{fill:none;stroke:#2e6f9e;stroke-width:2}
    circle{fill:#2e6f9e;stroke:#fff;stroke-width:1}
    circle.good{fill:#2f8559}circle.ask{fill:#b86a12}
    .panels{display:flex;flex-wrap:wrap;gap:1rem}
    .panel{flex:1 1 20rem;min-width:0;border:1px solid var(--line);border-top:5px solid var(--blue);border-radius:.4rem;padding:.8rem 1rem}
    .panel h3{margin:0 0 .3rem}
    .edit{min-height:4rem}
    .edit ul{padding-left:1.1rem}
    code{font-size:.88em;overflow-wrap:anywhere}
    footer{color:var(--soft);font-size:.88rem;padding-bottom:3rem}
    :target{outline:3px solid #d97a00;outline-offset:-3px}
    @media (max-width:40rem){h1{font-size:1.7rem}main>section{padding:1rem .8rem;border-radius:0;margin:1rem -1.25rem;border-width:1px 0}.record{white-space:normal}.n{white-space:normal}.timeline{min-width:34rem}
    .sheet{min-width:0}.sheet,.sheet caption,.sheet tbody,.sheet tr,.sheet td,.sheet tbody th{display:block;width:auto!important;border:0;padding:.2rem 0}.sheet thead{display:none}.sheet tr{border-bottom:1px solid var(--line);padding:.6rem 0}.sheet td[contenteditable]{min-height:2.4rem;padding:.3rem .5rem;margin-top:.3rem}.sheet td[data-label]::before{content:attr(data-label) ": ";color:var(--soft);font-size:.85rem}}
    @page{size:A4;margin:16mm 14mm}
    @media print{
    html{background:#fff;font-size:9.5pt}
    header,nav,main,footer{max-width:none;padding:0}
    header{padding-top:0}
    main>section{border:0;padding:0;margin:0 0 8mm;border-radius:0}
    .skip{display:none}
    #briefing,#sheets,#plan,.case{break-before:page}
    #sheets+.case{break-before:auto}
    h2,h3,h4,caption,.shares,h2+p,.question{break-after:avoid}
    tr,li,figure,.panel,.indicator{break-inside:avoid}
    thead{display:table-header-group}
    .scroll{overflow:visible}
    .sheet,.plan,.trend,.chronology{min-width:0}
    .panel{flex-basis:45%}
    figure{flex:0 1 47%;max-width:47%}
    .sheet tr{break-inside:auto}
    a{color:inherit;text-decoration:none}
    .record{white-space:normal;color:#51606f}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    }
    """
}
