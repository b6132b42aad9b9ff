import { expect, test } from 'vitest';
import { parseDocument } from '../../../../packages/typesetter/src/document/parse.ts';
import { templates } from '../generated/templates.ts';
import { buildView } from '../reports/build-view.ts';
import { dataset, requests } from '../reports/testing/fixture.ts';
import { renderReport, type Templates } from './render.ts';
import { outline } from './testing/outline.ts';

/** After a wanted change: npm run golden, and read the difference. */
test.each(requests)('the %s report reads as it should', async (report, request) => {
  const { body, title, lang } = renderReport(buildView(dataset, request), templates as Templates);
  const { document } = parseDocument(body, { title, lang });
  await expect(outline(document)).toMatchFileSnapshot(`./testing/${report}.txt`);
});
