import type { Summit } from '@summit/data/validate';
import { openDataset } from '../datasets/dataset.ts';
import type { ExitCode } from '../faults.ts';
import { asJson } from '../shown-text.ts';
import { alignColumns, count, type Terminal } from '../terminal.ts';
import { type DatasetOptions, dataOption, examples, jsonOption, type Usage } from '../usage.ts';

export const usage: Usage = (command, run) =>
  command
    .description('List the summits of a dataset.')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('summit list', 'summit list --data my-records --json'))
    .action(run(listSummits));

/** `summit list`: a line for each summit. */
async function listSummits(terminal: Terminal, options: DatasetOptions): Promise<ExitCode> {
  const dataset = await openDataset(options.data, terminal);
  const rows = [...dataset.summits.values()].map((summit) => ({
    id: summit.id,
    title: summit.title.en,
    date: summit.date,
    place: dataset.places.get(summit.place)?.name.en ?? summit.place,
    claims: [...dataset.claims.values()].filter((claim) => claim.summit === summit.id).length,
    documents: [...dataset.documents.values()].filter((document) => document.signed?.summit === summit.id)
      .length,
  }));
  if (options.json) {
    terminal.print(asJson(rows));
    return 0;
  }
  const lines = alignColumns(
    rows.map((row) => [
      row.id,
      daysOf(row.date),
      row.place,
      `${count(row.claims, 'claim')}, ${count(row.documents, 'document')}`,
      row.title,
    ]),
  );
  for (const line of lines) terminal.print(line);
  terminal.note();
  const { sources, meta } = dataset;
  terminal.note(
    terminal.paint(
      'dim',
      `${count(rows.length, 'summit')}, ${count(sources.size, 'source')}, data version ${meta.version ?? 'none'}`,
    ),
  );
  return 0;
}

/** A range that ends on the day on which it begins is that day. */
function daysOf({ start, end }: Summit['date']): string {
  return end === undefined || end === start ? start : `${start} to ${end}`;
}
