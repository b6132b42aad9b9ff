type Scope = 'rules' | 'derive' | 'evidence' | 'query' | 'facts' | 'layout';
export const scopes: Readonly<Record<Scope, { readonly mutate: string[]; readonly tests: string[] }>>;
