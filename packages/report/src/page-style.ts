import { type Colour, colourOf } from './palette.ts';
import { pictureStyle } from './picture.ts';

const grounds: readonly (readonly [name: string, colour: Colour])[] = [
  ['paper', 'paper'],
  ['ink', 'ink'],
  ['soft', 'soft'],
  ['hairline', 'hairline'],
  ['accent', 'pira'],
];

function groundRules(ground: 'light' | 'dark'): string {
  return `:root{${grounds.map(([name, colour]) => `--${name}:${colourOf(colour, ground)}`).join(';')}}`;
}

/** The look of a report: one column, calm, by day and by night, and plain on paper. */
export const pageStyle: string = `${groundRules('light')}
@media screen and (prefers-color-scheme:dark){${groundRules('dark')}}
:root{color-scheme:light dark;font:100%/1.55 -apple-system,"Segoe UI",Roboto,"Noto Sans",Cantarell,Ubuntu,"Liberation Sans",sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%;text-size-adjust:100%}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:break-word}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1rem}
header{padding-top:2.25rem}
h1{font-size:clamp(1.7rem,1.3rem + 1.8vw,2.4rem);line-height:1.15;letter-spacing:-.02em;margin:0 0 .5rem;text-wrap:balance}
h2{font-size:1.4rem;line-height:1.2;letter-spacing:-.012em;margin:3rem 0 1rem;padding-top:1.25rem;border-top:1px solid var(--hairline)}
h3{font-size:1.1rem;line-height:1.25;margin:2.25rem 0 .75rem}
p{margin:0 0 1rem;max-width:44rem;text-wrap:pretty}
.lead{font-size:1.15rem}
.soft,figcaption,.notes{color:var(--soft)}
a{color:var(--accent);text-underline-offset:.2em}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:1rem 0 0}
nav a{display:inline-block;padding:.6rem 0}
figure{margin:0 0 1.25rem}
figcaption,.notes{font-size:.9rem;max-width:44rem}
.picture{display:block;max-width:100%;height:auto}
.wide{display:none}
.table{overflow-x:auto;margin:0 0 .5rem}
.table:focus-visible,a:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:.3rem}
table{border-collapse:collapse;font-size:.9rem;min-width:100%}
caption{text-align:start;font-weight:600;padding-bottom:.4rem}
th,td{text-align:start;vertical-align:top;padding:.45rem .8rem .45rem 0;border-bottom:1px solid var(--hairline);min-width:2.6rem}
thead th{font-weight:600;color:var(--soft);vertical-align:bottom;line-height:1.3}
tbody th{font-weight:600;position:sticky;inset-inline-start:0;background:var(--paper)}
.number{white-space:nowrap}
.notes{padding:0;list-style:none;margin:0 0 1.5rem}
footer{margin-top:3.5rem;padding-bottom:2.5rem;font-size:.9rem;color:var(--soft)}
footer p{margin-bottom:.4rem}
code{font:inherit;word-break:break-all}
@media (min-width:62rem){.wide{display:block}.narrow{display:none}}
@media print{:root{--paper:#fff;font-size:9.5pt}.wide{display:block}.narrow,nav{display:none}.table{overflow:visible}th,td{min-width:0;padding-inline-end:.5rem}.number{white-space:normal}h2,h3,caption{break-after:avoid}figure,tr{break-inside:avoid}}
${pictureStyle}`;
