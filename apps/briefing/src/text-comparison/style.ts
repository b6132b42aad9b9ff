/** Two columns of text need more room than one, and on a phone each stands under its name. */
export const comparisonStyle = `
@media (min-width:64rem){main{max-width:78rem}}
main .bottom-line+p+table{margin-top:var(--space-large)}
@media print,(min-width:40.01rem){.side-by-side-texts{table-layout:fixed}.side-by-side-texts th:first-child{width:16%}}
.side-by-side-texts td{font:400 .95rem/1.5 var(--face-text)}
.side-by-side-texts td p{max-width:38rem;overflow-wrap:anywhere}
ins{background:var(--panel)}
del{color:var(--muted)}
@media screen and (max-width:40rem){
.side-by-side-texts td{display:block;margin-top:var(--space-small)}
.side-by-side-texts td::before{display:block;font:700 .8rem/1.4 var(--sans)}
}
`.replaceAll('\n', '');
