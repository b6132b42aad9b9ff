/** `summit compare A B`: what the dataset records of several meetings. */

import { english } from '../../messages/catalogues.ts';
import { inWords, type Worded } from '../../messages/in-words.ts';
import { BUILT_IN } from '../../pipeline.ts';
import { buildView } from '../../reports/build-view.ts';
import type { ComparisonView } from '../../reports/comparison/comparison-types.ts';
import { comparisonJob } from '../briefings/jobs.ts';
import { languageFor } from '../briefings/languages.ts';
import { ALL_FORMATS } from '../briefings/render-job.ts';
import { writeJobs } from '../briefings/write-jobs.ts';
import { openDataset } from '../datasets/dataset.ts';
import type { ExitCode } from '../faults.ts';
import { asJson, type Line, shown } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import { chosen } from '../usage.ts';
import type { ComparisonOptions } from './options.ts';

interface RecordsOptions extends Omit<ComparisonOptions, 'out' | 'format'> {
  /** Where to write which files; null to print what they would say. */
  readonly files: { readonly out: string; readonly format: string } | null;
}

export async function compareRecords(
  terminal: Terminal,
  summits: readonly string[],
  { files, paper, lang, data, json }: RecordsOptions,
): Promise<ExitCode> {
  const dataset = await openDataset(data, terminal);
  const job = comparisonJob(dataset, summits);
  const repertoire = { ...BUILT_IN, lang: languageFor(lang, BUILT_IN) };
  if (files !== null) {
    const formats = chosen(files.format, ALL_FORMATS, '--format');
    const common = { dataset, paper: paper ?? 'a4', standard: undefined, formats, repertoire } as const;
    return writeJobs(terminal, [job], common, { out: files.out, json });
  }
  const language = repertoire.lang ?? dataset.editions.get(job.edition as never)?.language ?? 'en';
  const messages = repertoire.catalogues.messagesIn(language) ?? english();
  const view = inWords(buildView(dataset, { ...job, messages }) as ComparisonView, messages);
  if (json) terminal.print(asJson(toldOf(view)));
  else for (const line of linesOf(view, terminal)) terminal.print(line);
  return 0;
}

/** What the report finds, as other programs take it. */
function toldOf(view: Worded<ComparisonView>) {
  const { headline, lead, findings, meetings, steps, promises } = view;
  return { headline, lead, findings, meetings, steps, projects: projectsOf(view), promises };
}

function projectsOf({ projects, moreProjects }: Worded<ComparisonView>) {
  return [...projects, ...moreProjects];
}

function linesOf(view: Worded<ComparisonView>, { paint }: Terminal): readonly Line[] {
  const { headline, lead, findings, days, band, steps, counts, promises } = view;
  const changes = steps.flatMap(({ title, verdicts }) => [
    '',
    paint('bold', title),
    ...verdicts.flatMap(({ title: verdict, items, named }) => [
      shown`  ${paint('cyan', verdict)}`,
      ...items.map(
        ({ topic, text, more }) =>
          shown`    ${paint('bold', topic)}. ${text}${more === null ? '' : ` ${more}`}`,
      ),
      ...(named === null ? [] : [shown`    ${named}`]),
    ]),
  ]);
  const numbered = counts.map(
    ({ meeting, recorded, counts: counted }) =>
      shown`  ${paint('bold', meeting)}  ${[...counted.map(({ text }) => text), recorded].join('; ')}`,
  );
  const built = projectsOf(view).flatMap(({ name, said, done, now }) => [
    shown`  ${paint('bold', name)}`,
    ...said.map(({ meeting, text }) => shown`    ${meeting}: ${text}`),
    ...(done === null ? [] : [shown`    ${done.text}`]),
    ...(now === null ? [] : [shown`    ${now.text}`]),
  ]);
  const open = promises.map(({ meeting, counted }) => shown`  ${paint('bold', meeting)}  ${counted}`);
  return [
    paint('bold', headline),
    lead,
    findings.join(' '),
    paint('dim', `${days} · ${band.asOf}`),
    ...changes,
    '',
    ...numbered,
    '',
    ...built,
    '',
    ...open,
  ];
}
