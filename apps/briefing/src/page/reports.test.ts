import { expect, test } from 'vitest';
import { templates } from '../generated/templates.ts';
import { english } from '../messages/catalogues.ts';
import { dataset, requests } from '../reports/testing/fixture.ts';
import { wordedView } from '../reports/testing/worded-view.ts';
import { themeIn } from '../theme/theme.ts';
import { readReport } from './read-report.ts';
import { renderReport, type Templates } from './render.ts';
import { outline } from './testing/outline.ts';

const theme = themeIn(english());

/** After a wanted change: npm run golden, and read the difference. */
test.each(requests)('the %s report reads as it should', async (report, request) => {
  const page = renderReport(wordedView(dataset, request), templates as Templates, english());
  const { document } = readReport(page, theme, english());
  await expect(outline(document)).toMatchFileSnapshot(`./testing/${report}.txt`);
});
