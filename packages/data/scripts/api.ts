/** Writes api.md from the declarations of the build. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { apiReport, REPORT } from './api/report.ts';

const home = resolve(import.meta.dirname, '..');
writeFileSync(join(home, REPORT), apiReport(join(home, 'dist/types')));
