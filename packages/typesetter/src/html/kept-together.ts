/**
 * A line may end before and behind a button, whatever stands beside it (CSS Text 3, 5.1: an atomic inline), so that the
 * brackets and commas of a reference would be torn from its number. Those that stand in a line of words get a span that
 * the style sheet keeps whole; the marks beside a sentence are whole as they are.
 */
const REFERENCE =
  /<span class=cites>.*?<\/span>|[[(]?<button popovertarget=[^>]+>[^<]*<\/button>[\]),;:.]*/gs;

export const keptTogether = (html: string): string =>
  html.replace(REFERENCE, (found) =>
    found.startsWith('<span') || (found.startsWith('<button') && found.endsWith('</button>'))
      ? found
      : `<span>${found}</span>`,
  );
