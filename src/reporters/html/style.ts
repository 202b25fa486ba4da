/** For a screen and for paper; nothing is fetched. */
export const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 62rem; color: #1a1a1a; background: #fff;
  font: 15px/1.65 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .75rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; border-bottom: 1px solid #bbb; }
h4 { font-size: 1rem; margin: 1rem 0 .4rem; }
article { border-top: 3px solid #333; margin-top: 2rem; }
article.only { border-top: 0; margin-top: 0; }
article.only h2 { margin-top: 1rem; }
tr.group th { background: #f7f7f7; }
.checks td:nth-child(1) { width: 45%; }
.verdict { margin: .75rem 0; padding: .7rem 1rem; font-size: 1.1rem; font-weight: 700; border: 2px solid; border-radius: 4px; }
.verdict small { display: block; font-size: .9rem; font-weight: 400; color: #1a1a1a; }
.verdict.no { color: #9b1c1c; background: #fdf0f0; }
.verdict.look { color: #7a4b00; background: #fff7e6; }
.verdict.yes { color: #15602f; background: #eefaf1; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0; font-size: .92rem; }
th, td { border: 1px solid #999; padding: .25rem .45rem; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
thead th { background: #f0f0f0; text-align: center; }
td.number { text-align: center; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.label { font-weight: 400; }
.form th.label[scope=row] { width: 38%; }
.scroll { overflow-x: auto; }
.facts th { width: 8rem; background: #f7f7f7; font-weight: 400; }
.mark { white-space: nowrap; font-weight: 700; }
.mark.yes { color: #15602f; } .mark.no { color: #9b1c1c; } .mark.look { color: #7a4b00; } .mark.none { color: #666; font-weight: 400; }
td.bad { background: #f9d0d0; outline: 2px solid #9b1c1c; outline-offset: -2px; font-weight: 700; }
td.suspect { background: #ffe9bf; outline: 2px dashed #7a4b00; outline-offset: -2px; }
td.look { background: #fff7e6; }
td.absent { color: #666; }
.sum { margin: .3rem 0; padding-left: 1.2rem; text-indent: -1.2rem; list-style: none; }
.findings { padding-left: 2rem; }
.findings > li { margin: .7rem 0; padding-left: .3rem; }
.level { display: inline-block; padding: 0 .45em; border: 1px solid; border-radius: 3px; font-size: .85em; font-weight: 700; }
.level.no { color: #9b1c1c; } .level.look { color: #7a4b00; }
.more { margin: .15rem 0 0; color: #444; font-size: .9rem; }
.basis { margin: .15rem 0 0; font-size: .9rem; }
code { font-family: ui-monospace, Consolas, monospace; font-size: .9em; overflow-wrap: anywhere; }
.sign { display: flex; flex-wrap: wrap; gap: 1.5rem 3rem; margin: 1.5rem 0 .5rem; }
.sign span { flex: 1 0 14rem; display: flex; align-items: flex-end; }
.sign span::after { content: ""; flex: 1; border-bottom: 1px solid #333; margin-left: .4rem; min-width: 8rem; height: 1.8rem; }
footer { margin-top: 2rem; color: #555; font-size: .85rem; }
a { color: inherit; }
@page { size: A4; margin: 16mm 14mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  table { font-size: 9pt; }
  article { break-before: page; border-top: 0; margin-top: 0; }
  article.only { break-before: auto; }
  h2, h3, h4, caption { break-after: avoid; }
  tr, li, .verdict, .sign { break-inside: avoid; }
  tr.group { break-after: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  .verdict, td, th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { text-decoration: none; }
}
`;
