/** Kinds of record that people keep in spreadsheets. */
export const TABLE_KINDS = ['person', 'organization', 'source', 'claim'] as const;
