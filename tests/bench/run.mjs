/** All benchmarks, or those named: `node run.mjs [import] [validation] [typesetting]`. Targets that are missed end it with 1. */
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : ['import', 'validation', 'typesetting'])
  await import(`./${name}.mjs`);
