/** What is said by colour is said by the line under the words as well: solid, double, dotted, or a box. */
export const coverageStyle = `
*,::before,::after{box-sizing:border-box}
html{text-size-adjust:100%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.6 Georgia,"Songti SC",SimSun,serif;overflow-wrap:anywhere}
h1,h2,h3,nav,aside,.note,.legend,sup,.tag,.meta{font-family:"Helvetica Neue",Arial,"PingFang SC","Microsoft YaHei",sans-serif}
header,main,.source{max-width:80rem;margin-inline:auto}
header,main{padding-inline:1rem}
h1{margin:1.5rem 0 .5rem;font-size:1.6rem;line-height:1.2}
h2{margin:2rem 0 .25rem;font-size:1.25rem;line-height:1.25;color:var(--accent)}
h3{margin:1rem 0 .25rem;font-size:1rem}
a{color:var(--link)}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;inset-inline-start:-99rem}
.skip:focus{inset-inline-start:1rem;top:.5rem;background:var(--paper);padding:.5rem}
.note{border-inline-start:.3rem solid var(--caution);background:var(--caution-panel);padding:.6rem .8rem;margin:1rem 0}
.meta{color:var(--muted);font-size:.9rem;margin:.25rem 0}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;list-style:none;padding:0;margin:1rem 0;font-size:.9rem}
.text{white-space:pre-wrap;margin:1rem 0}
.evidence{text-decoration:underline solid var(--accent) .1em;text-underline-offset:.2em;background:var(--panel)}
.evidence.several{text-decoration-style:double}
.furniture{color:var(--muted);text-decoration:underline dotted var(--muted) .1em;text-underline-offset:.2em}
.uncovered{color:inherit;background:var(--caution-panel);border:.12em dashed var(--caution);padding:.05em .2em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.tag{font-size:.72rem;font-weight:700;color:var(--caution);white-space:nowrap}
.furniture .tag{color:var(--muted);font-weight:400}
sup{font-size:.72rem;line-height:1;white-space:normal}
sup a{display:inline-block;min-width:1rem;padding:.25rem .1rem;text-align:center}
:target{outline:3px solid var(--accent);outline-offset:2px}
aside ol,nav ol{padding-inline-start:2.2rem;margin:.25rem 0}
aside{font-size:.9rem;line-height:1.4}
aside li{margin-bottom:.7rem}
nav li{margin-bottom:.2rem;font-size:.9rem}
@media (min-width:60rem){
.source{display:grid;grid-template-columns:minmax(0,38rem) minmax(16rem,1fr);gap:0 2.5rem}
.source>.head{grid-column:1/-1}
aside{position:sticky;top:0;max-height:100vh;overflow-y:auto;padding-bottom:2rem}
}
@media print{aside{position:static;max-height:none;overflow:visible}}
`.replaceAll('\n', '');
