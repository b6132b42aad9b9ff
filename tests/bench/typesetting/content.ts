/** The text that all contestants set, and how it is varied and grown, alike for all. */
export interface TableContent {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Content {
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  readonly date: string;
  readonly place: string;
  readonly author: string;
  readonly reference: string;
  readonly summary: readonly string[];
  readonly bullets: { readonly title: string; readonly items: readonly string[] };
  readonly keyFigures: TableContent;
  readonly chart: {
    readonly title: string;
    readonly alt: string;
    readonly bars: readonly { readonly label: string; readonly value: number }[];
  };
  readonly outcomes: TableContent;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly paras: readonly string[];
  }[];
  readonly notes: readonly string[];
}

/** Another document of the same length: no paragraph is like that of another number. */
export function variant(content: Content, number: number): Content {
  const words = `In case ${number}, `;
  const vary = (text: string) => words + text;
  return {
    ...content,
    title: `${content.title} ${number}`,
    summary: content.summary.map(vary),
    sections: content.sections.map((section) => ({ ...section, paras: section.paras.map(vary) })),
  };
}

/** The same document with its sections so many times over. */
export function grown(content: Content, times: number): Content {
  const sections = Array.from({ length: times }, (_, index) =>
    content.sections.map((section) => ({
      ...section,
      id: `${section.id}-${index + 1}`,
      title: `${section.title}, part ${index + 1}`,
    })),
  );
  return { ...content, sections: sections.flat() };
}
