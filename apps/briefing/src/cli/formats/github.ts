import { type DataDiagnostic, dataWords, wordsFor } from '@summit/data/validate';

/**
 * Faults as workflow commands, which GitHub shows beside the lines of a change. Of each severity it shows the
 * first ten of a step; the log holds them all.
 *
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function asWorkflowCommands(diagnostics: readonly DataDiagnostic[]): string[] {
  return diagnostics.map((diagnostic) => {
    const { severity, code, place } = diagnostic;
    const { what, why, mend } = wordsFor(diagnostic, dataWords);
    const properties = {
      file: place.file,
      line: place.line,
      ...(place.endLine === undefined ? {} : { endLine: place.endLine }),
      col: place.column,
      // Columns of an end on another line would be taken for columns of the first.
      ...(place.endLine === place.line && place.endColumn !== undefined
        ? { endColumn: place.endColumn }
        : {}),
      title: code,
    };
    const told = Object.entries(properties).map(
      ([name, value]) => `${name}=${escapeProperty(String(value))}`,
    );
    return `::${severity} ${told.join(',')}::${escapeData([what, `Why: ${why}`, `Mend: ${mend}`].join('\n'))}`;
  });
}

/** What would end the command, or begin another one, is percent-encoded, as the runner decodes it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
