import { expect, test } from 'vitest';
import { SHIPPED } from '../messages/catalogues.ts';
import { HOW_WE_KNOW } from './how-we-know.ts';

test.each(SHIPPED.languages)('how we know is told in 300 words at most: %s', (lang) => {
  const messages = SHIPPED.messagesIn(lang);
  const words = HOW_WE_KNOW.map(({ term, text }) => `${messages?.show(term)} ${messages?.show(text)}`).join(
    ' ',
  );
  expect(words.split(/\s+/).length).toBeLessThanOrEqual(300);
});
