/** What a completion script may ask the command for: ids of records, of those that briefings are about, of sources; names of reports. */
export const QUERIES = ['records', 'subjects', 'sources', 'reports'] as const;
export type Query = (typeof QUERIES)[number];
