import type { Summit } from '@summit/data/validate';
import { openSound } from '../datasets/dataset.ts';
import type { ExitCode } from '../faults.ts';
import { asJson, type Line } from '../shown-text.ts';
import { alignColumns, type Terminal } from '../terminal.ts';
import { type DatasetOptions, dataOption, examples, jsonOption, type Usage } from '../usage.ts';
import { say, sayText } from '../words.ts';

export const usage: Usage = (command, run) =>
  command
    .description(sayText('list'))
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('summit list', 'summit list --data my-records --json'))
    .action(run(listSummits));

/** `summit list`: a line for each summit. */
async function listSummits(terminal: Terminal, options: DatasetOptions): Promise<ExitCode> {
  const { dataset, exitCode } = await openSound(options.data, terminal);
  const rows = [...dataset.summits.values()].map((summit) => ({
    id: summit.id,
    title: summit.title.en,
    date: summit.date,
    places: summit.places.map((id) => dataset.places.get(id)?.name.en ?? id),
    claims: [...dataset.claims.values()].filter((claim) => claim.summit === summit.id).length,
    documents: [...dataset.documents.values()].filter((document) => document.conclusion?.summit === summit.id)
      .length,
  }));
  if (options.json) {
    terminal.print(asJson(rows));
    return exitCode;
  }
  const lines = alignColumns(
    rows.map((row) => [
      row.id,
      daysOf(row.date),
      row.places.join(', '),
      say('summit-holds', { count: row.claims, documents: row.documents }),
      row.title,
    ]),
  );
  for (const line of lines) terminal.print(line);
  terminal.note();
  const { sources, meta } = dataset;
  terminal.note(
    terminal.paint(
      'dim',
      say('dataset-holds', {
        count: rows.length,
        sources: sources.size,
        version: meta.version ?? say('no-data-version'),
      }),
    ),
  );
  return exitCode;
}

/** A range that ends on the day on which it begins is that day. */
function daysOf({ start, end }: Summit['date']): Line {
  return end === undefined || end === start ? start : say('days', { start, end });
}
