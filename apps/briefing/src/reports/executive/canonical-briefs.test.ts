import { dataset as canonical } from '@summit/data';
import type { Dataset } from '@summit/data/validate';
import { expect, test } from 'vitest';
import { currentEdition } from '../../facts/edition.ts';
import type { Words } from '../../facts/types.ts';
import { english } from '../../messages/catalogues.ts';
import { renderBriefing } from '../../pipeline.ts';
import { fonts } from '../../testing/fonts.ts';
import { buildView } from '../build-view.ts';
import type { ExecutiveView } from './executive-types.ts';

const dataset = canonical() as unknown as Dataset;
const briefs = [...dataset.summits.keys()].flatMap((summit) => {
  const edition = currentEdition(dataset, summit);
  return edition ? [{ summit, edition: edition.id, report: 'executive', asOf: null } as const] : [];
});

const cases = briefs.flatMap((brief) => (['a4', 'letter'] as const).map((paper) => ({ ...brief, paper })));

test.each(cases)('the brief on $summit keeps to one page of $paper', ({ paper, ...brief }) => {
  const { files, diagnostics } = renderBriefing(
    { ...brief, dataset, subject: null, paper, formats: ['pdf'], date: new Date(0) },
    { fonts },
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(files.map(({ pages }) => pages)).toEqual([1]);
});

test.each(briefs)('the brief on $summit is read in less than 350 words', (brief) => {
  const view = buildView(dataset, brief) as ExecutiveView;
  const told: readonly (Words | null)[] = [
    view.finding.text,
    view.lead?.text ?? null,
    ...view.keyPoints.flatMap(({ label, text }) => [label, text]),
    ...view.caution.map(({ text }) => text),
    ...view.open.map(({ text }) => text),
    ...view.watch.map(({ text }) => text),
    ...view.figures.flatMap(({ label, period, value, authority }) => [label, period, value, authority]),
    view.trend?.title ?? null,
    ...(view.next?.table?.rows ?? []).flatMap(({ head, cells }) => [head, ...cells.map(({ text }) => text)]),
    view.bottomLine.confidence,
    view.bottomLine.reason,
  ];
  const words = told.flatMap((one) => (one === null ? [] : english().show(one).split(/\s+/)));
  expect(words.length).toBeGreaterThan(100);
  expect(words.length).toBeLessThan(350);
});
