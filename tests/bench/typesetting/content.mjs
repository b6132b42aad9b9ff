/** How the text that all contestants set is varied and grown, alike for all. */

/** Another document of the same length: no paragraph is like that of another number. */
export function variant(content, number) {
  const words = `In case ${number}, `;
  const vary = (text) => words + text;
  return {
    ...content,
    title: `${content.title} ${number}`,
    summary: content.summary.map(vary),
    sections: content.sections.map((section) => ({ ...section, paras: section.paras.map(vary) })),
  };
}

/** The same document with its sections so many times over. */
export function grown(content, times) {
  const sections = Array.from({ length: times }, (_, index) =>
    content.sections.map((section) => ({
      ...section,
      id: `${section.id}-${index + 1}`,
      title: `${section.title}, part ${index + 1}`,
    })),
  );
  return { ...content, sections: sections.flat() };
}
