/** The look of the pay page: the product's own tokens, small enough to travel inside the page, as this host serves nothing else. */
import { createHash } from 'node:crypto'

export const PAGE_STYLE = `
:root{color-scheme:light dark;--bg:#f1f4f3;--sheet:#fff;--ink:#16211f;--ink2:#4b5955;--line:#ccd5d2;--edge:#71807b;--acc:#0b5a68;--on-acc:#fff;--soft:#d9ebee;--ok:#1b6237;--ok-s:#dfeee3;--warn:#724a00;--warn-s:#f9ebcb;--bad:#9c221b;--bad-s:#fae2df}
@media (prefers-color-scheme:dark){:root{--bg:#0f1514;--sheet:#172120;--ink:#e4ebe8;--ink2:#a6b4af;--line:#33403d;--edge:#7b8b86;--acc:#74c8d4;--on-acc:#05252b;--soft:#173b42;--ok:#86d3a1;--ok-s:#17321f;--warn:#eec069;--warn-s:#38290a;--bad:#ffa198;--bad-s:#471d19}}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
:lang(zh){font-family:system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
h1,h2,p,ul,fieldset,table{margin:0;padding:0;border:0}
h1{font-size:1.4375rem;line-height:1.25}h2{font-size:1.1875rem;line-height:1.3}
.banner{background:var(--warn-s);color:var(--warn);font-weight:600;font-size:.875rem;padding:.5rem 0}
.w{max-inline-size:60rem;margin-inline:auto;padding-inline:.75rem}
main{display:grid;gap:1.5rem;padding-block:1rem 3rem}
main>*{min-inline-size:0}
.head{display:flex;gap:.5rem;align-items:center;flex-wrap:wrap}
.head path{fill:var(--on-acc)}.head svg{inline-size:1.75rem;block-size:1.75rem;flex:none;color:var(--acc)}
.total{font-size:1.75rem;font-weight:700;line-height:1.15}
.m{color:var(--ink2);font-size:.875rem}
.cols{display:grid;gap:1.5rem;align-items:start}
.box{background:var(--sheet);border:1px solid var(--line);border-radius:3px;padding:.75rem;display:grid;gap:.75rem}
table{border-collapse:collapse;inline-size:100%;font-size:.875rem}
th,td{text-align:start;vertical-align:top;padding:.5rem 0;border-block-end:1px solid var(--line);font-weight:400}
thead th{color:var(--ink2);font-size:.8125rem;font-weight:600;border-color:var(--edge)}
td,thead th:last-child{text-align:end;padding-inline-start:.75rem;white-space:nowrap;overflow-wrap:normal}
tfoot th,tfoot td{font-weight:700;border-block-start:2px solid var(--ink);border-block-end:0}
th span{display:block;color:var(--ink2);font-size:.8125rem}
fieldset{display:grid;gap:.75rem;min-inline-size:0}legend{padding:0;font-weight:700;margin-block-end:.25rem}
.f{display:grid;gap:.25rem;align-content:start}.f label{font-weight:600;font-size:.875rem}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.75rem}
input{font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--edge);border-radius:3px;min-block-size:2.75rem;padding:.4rem .5rem;inline-size:100%;max-inline-size:100%}
input[type=radio]{inline-size:1.35rem;block-size:1.35rem;min-block-size:0;flex:none;accent-color:var(--acc);margin:0}
[aria-invalid=true]{border:2px solid var(--bad)}
.opt{display:flex;gap:.5rem;align-items:center;min-block-size:2.75rem;padding:.25rem .5rem;border:1px solid var(--line);border-radius:3px;cursor:pointer}
.opt:has(:checked){background:var(--soft);border-color:var(--acc)}
.opts{display:grid;gap:.5rem}
.err{color:var(--bad);font-size:.875rem;font-weight:600}
.note{border:1px solid;border-radius:3px;padding:.5rem .75rem}.note p,.note a,.note ul{color:var(--ink)}.note ul{padding-inline-start:1.25rem}
.note.bad{color:var(--bad);background:var(--bad-s)}.note.ok{color:var(--ok);background:var(--ok-s)}.note.warn{color:var(--warn);background:var(--warn-s)}
.btn{display:flex;align-items:center;justify-content:center;inline-size:100%;min-block-size:2.75rem;padding:.4rem 1rem;border:1px solid var(--acc);border-radius:3px;background:var(--acc);color:var(--on-acc);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.btn:hover{box-shadow:inset 0 0 0 2px var(--on-acc)}
.b3{background:none;border-color:transparent;color:var(--acc);text-decoration:underline}.b3:hover{box-shadow:inset 0 0 0 1px var(--acc)}
:focus-visible{outline:3px solid var(--acc);outline-offset:2px}
form:has(.delayed:checked) .cards,form:has(.wallet:checked) .cards{display:none}
@media (min-width:40rem){.back{inline-size:fit-content}.w{padding-inline:1.5rem}.box{padding:1rem}}
@media (min-width:52rem){.cols{grid-template-columns:minmax(0,1fr) minmax(0,26rem)}}
`

/** Lets the page's own style through a policy that forbids every other one. */
export const PAGE_STYLE_HASH = `'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`
