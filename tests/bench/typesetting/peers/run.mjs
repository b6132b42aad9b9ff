/** Runs one of the peers: `NAME cold CONTENT PDF`, `NAME warm CONTENT COUNT` or `NAME grow CONTENT TIMES`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { grown, variant } from '../../node_modules/.ours/content.mjs';

const [name, mode, file, last] = process.argv.slice(2);
const { render } = await import(`./${name}.mjs`);
const content = JSON.parse(readFileSync(file, 'utf8'));
if (mode === 'cold') writeFileSync(last, await render(content));
else if (mode === 'grow') {
  const pdf = await render(grown(content, Number(last)));
  console.log(JSON.stringify({ bytes: pdf.length, peak: process.resourceUsage().maxRSS / 1024 }));
} else {
  const times = [];
  for (let number = 0; number < Number(last); number++) {
    const from = performance.now();
    await render(variant(content, number));
    times.push(performance.now() - from);
  }
  console.log(JSON.stringify({ times }));
}
