import { readFileSync, writeFileSync } from 'node:fs';
import { grown, variant } from '../content.mjs';

const megabytes = () => process.memoryUsage().rss / 2 ** 20;

/** What is measured of a contestant, whose `render` gives `{ pdf, html?, pages? }`. */
export async function measure(render, [mode, file, ...rest]) {
  const content = JSON.parse(readFileSync(file, 'utf8'));
  if (mode === 'cold') {
    const { pdf, html } = await render(content);
    writeFileSync(rest[0], pdf);
    if (html) writeFileSync(rest[1], html);
  } else if (mode === 'grow') {
    const { pdf, pages } = await render(grown(content, Number(rest[0])));
    if (rest[1]) writeFileSync(rest[1], pdf);
    console.log(JSON.stringify({ pages, peak: process.resourceUsage().maxRSS / 1024 }));
  } else {
    const count = Number(rest[0]);
    const times = [];
    const memory = [];
    for (let number = 0; number < count; number++) {
      const from = performance.now();
      await render(variant(content, number));
      times.push(performance.now() - from);
      if (number % Math.ceil(count / 20) === 0) memory.push(megabytes());
    }
    console.log(JSON.stringify({ times, memory }));
  }
}
