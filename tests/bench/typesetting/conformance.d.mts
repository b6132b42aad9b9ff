export const hasQpdf: boolean;
export function conformanceFaults(file: string): string[];
