import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineBreakClasses } from '../../scripts/fonts/line-break-classes.ts';
import { breakOpportunities, MAY_BREAK, MUST_BREAK } from './line-break.ts';

/** The text with a bar at every opportunity. */
const marked = (text: string, lang = 'en'): string => {
  const opportunities = breakOpportunities(text, () => lang);
  return [...text.split('')]
    .map((c, i) => (opportunities[i] === MUST_BREAK ? '‖' : opportunities[i] === MAY_BREAK ? '|' : '') + c)
    .join('');
};

describe('breakOpportunities', () => {
  it.each([
    ['one two', 'one |two'],
    ['e-mail, well-known', 'e-|mail, |well-|known'],
    ['2014–2019', '2014–|2019'],
    ['$107.06 (27.1%) €5 10 %', '$107.06 |(27.1%) |€5 |10 |%'],
    ['a\u00a0b 1\u202f000', 'a\u00a0b |1\u202f000'],
    ['“quoted text” (see).', '“quoted |text” |(see).'],
    ['«цитата» — тире', '«цитата» |— |тире'],
    ['and/or https://a.org/b?c=d&e', 'and/|or |https://|a.org/|b?|c=d&e'],
    ['one\ntwo\r\nthree', 'one\n‖two\r\n‖three'],
    ['zero\u200bwidth word\u2060joined', 'zero\u200b|width |word\u2060joined'],
    ['−5 and -5', '−5 |and |-5'],
    ['№5 §7 5°', '№5 |§7 |5°'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each([
    ['中国，俄罗斯。', '中|国，|俄|罗|斯。'],
    ['签署了“声明”的文本', '签|署|了|“声|明”|的|文|本'],
    ['《声明》（北京）、莫斯科', '《声|明》|（北|京）、|莫|斯|科'],
    ['弗拉·普京', '弗|拉·|普|京'],
    ['好……吗？是——的！', '好……|吗？|是|——|的！'],
    ['2019年6月', '2019|年|6|月'],
    ['增长27.1%，达', '增|长|27.1%，|达'],
  ])('kinsoku: %s', (text, expected) => {
    expect(marked(text, 'zh-Hans')).toBe(expected);
  });

  it('uses classes that are up to date with the Unicode data installed', async () => {
    const committed = readFileSync(new URL('line-break-classes.ts', import.meta.url), 'utf8');
    expect(committed).toBe(await lineBreakClasses());
  });
});
