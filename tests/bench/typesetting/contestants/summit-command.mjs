/** The contestant `summit` as a command of its own, which `build.ts` bundles. */
import { measure } from './measure.mjs';
import { render } from './summit.mjs';

measure(render, process.argv.slice(2));
