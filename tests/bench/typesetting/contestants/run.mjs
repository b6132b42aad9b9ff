/** Runs one of the contestants: `NAME cold CONTENT PDF [HTML]`, `NAME warm CONTENT COUNT` or `NAME grow CONTENT TIMES [PDF]`. */
import { measure } from './measure.mjs';

const [name, ...args] = process.argv.slice(2);
const { render } = await import(`./${name}.mjs`);
await measure(render, args);
