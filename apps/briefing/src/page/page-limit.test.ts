import { expect, test } from 'vitest';
import { diagnosticWords } from '../cli/diagnostic-words.ts';
import type { Edition } from '../facts/records.ts';
import { renderBriefing } from '../pipeline.ts';
import { datasetOf, edition, options, records } from '../reports/testing/fixture.ts';
import { fonts } from '../testing/fonts.ts';

test('a brief that needs more than its page says in which sections its lines are, and how many are too many', () => {
  const [point] = edition.keyPoints;
  const long: Edition = { ...edition, keyPoints: [point, ...Array.from({ length: 59 }, () => point)] };
  const dataset = datasetOf([...records.filter(({ id }) => id !== edition.id), long]);
  const { files, diagnostics } = renderBriefing(
    {
      ...options,
      dataset,
      report: 'executive',
      subject: null,
      paper: 'a4',
      formats: ['pdf'],
      date: new Date(0),
    },
    { fonts },
  );
  expect(files).toEqual([]);
  const [fault] = diagnostics;
  if (fault?.code !== 'too-many-pages') throw new Error(`${fault?.code}`);
  expect(fault.place.file).toBe('moscow-2019-1.yml');
  expect(fault.args.over).toBeGreaterThan(2);
  // The longest section comes first.
  expect(fault.args.sections).toMatch(/^What matters \d+, /);
  const { what, mend } = diagnosticWords['too-many-pages'](fault.args);
  expect(what).toMatch(/The executive report takes \d pages; it may take 1: \d+ lines are too many\./);
  expect(mend).toContain('Lines by section: What matters ');
});
