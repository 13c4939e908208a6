/** The dashboard's whole style. It asks for nothing from elsewhere: no font, no picture. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#f5f4f0;--card:#fff;--ink:#1c2530;--muted:#55606d;--line:#dcdfe3;--link:#0a5687;--accent:#0a5687;
--down:#b1261d;--down-soft:#fdecea;--maybe:#855800;--maybe-soft:#fdf3da;--ok:#1b6b40;--ok-soft:#e6f4ec;--unsure:#4c5663;--unsure-soft:#eceff2;
--today:#0a56871f;--weekend:#1c25300a;--event:#6a3d9a;--deadline:#9a4a00;--on:#fff}
@media (prefers-color-scheme:dark){:root{--bg:#11161c;--card:#1a212a;--ink:#e9edf2;--muted:#a7b2be;--line:#313b47;--link:#86c8f3;--accent:#86c8f3;
--down:#ff9d94;--down-soft:#3c1f1e;--maybe:#f0c468;--maybe-soft:#352c16;--ok:#82d7a4;--ok-soft:#183222;--unsure:#bcc6d1;--unsure-soft:#27303a;
--today:#86c8f32b;--weekend:#e9edf20a;--event:#c8a6ef;--deadline:#f5ad6a;--on:#11161c}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.page{max-width:74rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem) 3rem}
a{color:var(--link);text-underline-offset:.15em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:3px}
.skip{position:absolute;left:-999rem;background:var(--card);padding:.75rem 1rem;z-index:1}
.skip:focus{left:1rem;top:1rem}
.top{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;padding:1.75rem 0 1.25rem}
.top h1{font-size:1.35rem;letter-spacing:-.01em;margin:0}
.top p{margin:0;color:var(--muted);flex:1 1 20rem}
h2{font-size:1.45rem;line-height:1.25;letter-spacing:-.015em;margin:0 0 .75rem}
h3{font-size:1.05rem;line-height:1.35;margin:1.5rem 0 .5rem}
section{margin-top:3rem}
p{margin:.4rem 0;max-width:70ch}
.small{font-size:.875rem;color:var(--muted)}
.block{display:block;font-weight:400}
.eyebrow{font-size:.8rem;font-weight:650;letter-spacing:.06em;text-transform:uppercase;color:var(--muted);margin:0 0 .5rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:1.1rem 1.25rem}
.answer{display:grid;gap:1rem;margin-top:0;grid-template-columns:minmax(0,1fr)}
@media (min-width:56rem){.answer{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}}
.now{border-left:8px solid var(--unsure);padding:1.4rem 1.5rem}
.answer-down .now{border-left-color:var(--down);background:var(--down-soft)}
.answer-possible .now,.answer-degraded .now{border-left-color:var(--maybe);background:var(--maybe-soft)}
.answer-clear .now{border-left-color:var(--ok);background:var(--ok-soft)}
.answer-unknown .now{background:var(--unsure-soft)}
.answer .small{color:inherit;opacity:.86}
.next{padding:1.4rem 1.5rem}
.headline{display:flex;gap:.75rem;align-items:flex-start;font-size:clamp(1.35rem,1rem + 1.8vw,1.95rem);line-height:1.22;font-weight:680;letter-spacing:-.02em;margin:.25rem 0 .75rem;max-width:none}
.headline .icon{width:1.25em;height:1.25em}
.small-headline{font-size:1.15rem;letter-spacing:-.01em}
.distrust{font-weight:600}
.when-outdated,.outdated>.when-reliable{display:none}
.outdated>.when-outdated{display:revert}
.answer .outdated{border-left-color:var(--unsure);background:var(--unsure-soft)}
.icon{flex:none;fill:var(--unsure);stroke:none}
.icon .cut{fill:none;stroke:var(--on);stroke-width:2.3;stroke-linecap:round;stroke-linejoin:round}
.icon-down{fill:var(--down)}.icon-possible,.icon-degraded{fill:var(--maybe)}.icon-clear{fill:var(--ok)}.icon-upcoming{fill:var(--accent)}
.state{display:inline-flex;gap:.45rem;align-items:flex-start}
.state .icon{width:1.15em;height:1.15em;margin-top:.2em}
ul.plain,ul.cards,ul.systems,ul.feeds,ul.legend,ol.timeline-list{list-style:none;margin:.5rem 0;padding:0}
td .state{white-space:nowrap}
.plain li{margin:.5rem 0}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin:1.25rem 0 0;padding:0;font-size:.95rem}
nav a{display:inline-block;padding:.2rem 0}
.doubt{display:block;font-size:.875rem;font-weight:400;letter-spacing:0;line-height:1.45;color:var(--maybe);margin-top:.2rem}
.mark{font-weight:700}
.kind{display:inline-block;border:1px solid currentColor;border-radius:999px;font-size:.78rem;font-weight:600;line-height:1.3;padding:.1rem .55rem;color:var(--muted)}
.kind-deadline{color:var(--deadline)}.kind-event{color:var(--event)}.kind-window,.new{color:var(--link)}
ul.cards{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr))}
.cards h3{margin:0 0 .25rem}
.groups{columns:20rem;column-gap:1rem}
.group{break-inside:avoid;margin:0 0 1rem;padding:1rem 1.2rem .5rem}
.group h3{margin:0;font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:var(--muted)}
.systems li{padding:.7rem 0;border-top:1px solid var(--line)}
.systems li:first-child{border-top:0}
.systems p{margin:.1rem 0}
.system-name span{color:var(--muted)}
ol.timeline-list{border-left:2px solid var(--line);padding-left:1.1rem}
.timeline-list li{margin:0 0 .8rem;max-width:80ch}
.feeds li{margin:.35rem 0}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;color:var(--muted)}
table{border-collapse:separate;border-spacing:0;width:100%;background:var(--card);border:1px solid var(--line);border-radius:14px}
caption{text-align:left;color:var(--muted);font-size:.9rem;padding:0 0 .5rem}
th,td{overflow-wrap:break-word;text-align:left;vertical-align:top;padding:.7rem .9rem;border-top:1px solid var(--line)}
thead th{font-size:.82rem;color:var(--muted);font-weight:650;border-top:0;white-space:nowrap}
tbody th{font-weight:600}
.scroll{overflow-x:auto;padding:1rem}
.timeline{display:block;width:100%;min-width:58rem;height:auto;font-size:12px}
.timeline text{fill:var(--ink)}
.timeline .row-name{font-weight:600}
.timeline .axis{fill:var(--muted)}
.timeline .today-name{fill:var(--accent);font-weight:700}
.week,.rule{stroke:var(--line);fill:none}
.today{fill:var(--today)}.weekend{fill:var(--weekend)}
.bar rect{fill:var(--down);stroke:var(--down);stroke-width:1.5}
.bar-tentative rect{fill:url(#hatch);stroke-dasharray:4 3}
.bar-doubted rect{fill:var(--maybe-soft);stroke:var(--maybe);stroke-width:2;stroke-dasharray:2 3}
.bar-cancelled rect{fill:none;stroke:var(--muted)}
.bar-cancelled text{fill:var(--muted);text-decoration:line-through}
.strike{stroke:var(--muted);stroke-width:2;fill:none}
.hatch{stroke:var(--down);stroke-width:3}
.reach{stroke:var(--muted);stroke-width:1.3;fill:none}
.open{fill:var(--down)}.bar-doubted .open{fill:var(--maybe)}
.deadline{fill:var(--deadline)}.event{fill:var(--event)}
ul.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;font-size:.875rem;color:var(--muted)}
.legend li{display:flex;gap:.5rem;align-items:center}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem;color:var(--muted);font-size:.9rem}
@media (max-width:44rem){
table,tbody,tr,th,td,caption{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table{border:0;background:none;border-radius:0}
tr{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:.5rem .25rem;margin:0 0 .75rem}
th,td{border:0;padding:.3rem .9rem}
td::before{content:attr(data-label);display:block;font-size:.78rem;font-weight:650;color:var(--muted)}
section{margin-top:2.25rem}}
@media (prefers-contrast:more){:root{--muted:var(--ink);--line:currentColor}}
@media (forced-colors:active){.bar rect,.icon,.deadline,.event{forced-color-adjust:none}}
@media print{:root{--bg:#fff;--card:#fff;--ink:#000;--muted:#333;--line:#999;--down-soft:#fff;--maybe-soft:#fff;--ok-soft:#fff;--unsure-soft:#fff;--link:#000}
body{font-size:10pt}nav,.skip,.top a{display:none}.card,tr,li{break-inside:avoid}.scroll{overflow:visible}.timeline{min-width:0}
.page{max-width:none;padding:0}section{margin-top:1.5rem}}
`
