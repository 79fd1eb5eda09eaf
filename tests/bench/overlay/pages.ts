/** The pages that all contenders are shown on. */
import { scrolledSteps, steps } from './steps.ts';

const COLUMNS = 9;

/** About so many elements: the form that is guided, and a table below it. */
export function writeFormPage(nodes: number, contender: string): string {
  const rows = Math.max(25, Math.round((nodes - 40) / (COLUMNS + 1)));
  const table = Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: COLUMNS }, (_cell, column) => `<td>${row}.${column}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return write(
    contender,
    steps,
    `<style>body { font: 16px sans-serif; margin: 24px } nav a { margin-inline-end: 16px }
form { display: grid; grid-template-columns: 1fr 1fr; gap: 40px; max-width: 900px; margin-block: 32px }
table { table-layout: fixed; width: 100%; border-collapse: collapse } td { height: 20px; border: 1px solid }</style>
<header><h1>Cases</h1><nav><a href="#own">My cases</a><a href="#all">All cases</a><a id="archive" href="#kept">Archive</a></nav></header>
<main><form><label>Case number <input id="number"></label>
<label>Kind of decision <select id="kind"><option>Granted</option><option>Refused</option></select></label>
<label>Applicant <input></label><label>Received on <input type="date"></label>
<label><input type="checkbox" id="urgent"> Urgent</label><label><input type="checkbox"> Confidential</label>
<button type="button" id="record">Record the decision</button><button type="button">Cancel</button></form>
<table><tbody>${table.join('')}</tbody></table></main>`,
  );
}

/** One target in an empty column, so that every row of pixels tells target, spotlight and page apart. */
export function writeScrolledPage(kind: 'document' | 'inner', contender: string): string {
  const target = `<button id="scrolled">Scrolled</button>`;
  const style = `<style>html, body { margin: 0; background: #fff } .tall { height: 3000px; padding-top: 420px; box-sizing: border-box }
#scrolled { display: block; margin-left: 400px; width: 400px; height: 60px; border: 0; padding: 0; background: #f0f; color: #f0f }
.inner { position: absolute; inset: 0; overflow: auto }</style>`;
  const tall = `<div class="tall">${target}</div>`;
  return write(
    contender,
    scrolledSteps,
    style + (kind === 'document' ? tall : `<div class="inner">${tall}</div>`),
  );
}

function write(contender: string, shown: typeof steps, body: string): string {
  const data = shown.map(({ selector, title, text }) => ({ selector, title, text }));
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cases</title></head>' +
    `<body>${body}<script>overlaySteps = ${JSON.stringify(data)}</script>` +
    `<script src="/bench.js"></script><script src="/contender/${contender}.js"></script></body></html>`
  );
}
