/** Faults in the forms that other programs read. */
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DataDiagnostic, dataWords, type Place, visible, wordsFor } from '@summit/data/validate';

/**
 * Faults as SARIF 2.1.0 (OASIS, 2020), for code scanning and editors.
 *
 * @param version of the command.
 */
export function asSarif(diagnostics: readonly DataDiagnostic[], version: string): object {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'summit validate',
            version,
            rules: codes.map((id) => ({ id, shortDescription: { text: inWords(id) } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => {
          const { code, severity, place } = diagnostic;
          const { what, why, mend } = wordsFor(diagnostic, dataWords);
          const related = 'related' in diagnostic ? (diagnostic.related ?? []) : [];
          return {
            ruleId: code,
            ruleIndex: codes.indexOf(code),
            level: severity,
            message: { text: visible(`${what} ${why} ${mend}`) },
            locations: [
              {
                physicalLocation: physicalLocation(place),
                ...(place.pointer === ''
                  ? {}
                  : { logicalLocations: [{ fullyQualifiedName: visible(place.pointer), kind: 'member' }] }),
              },
            ],
            ...(related.length === 0
              ? {}
              : {
                  relatedLocations: related.map((one) => ({
                    physicalLocation: physicalLocation(one.place),
                    message: { text: visible(one.note) },
                  })),
                }),
          };
        }),
      },
    ],
  };
}

function physicalLocation({ file, line, column, endLine, endColumn }: Place): object {
  return {
    artifactLocation: isAbsolute(file)
      ? { uri: pathToFileURL(file).href }
      : { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: line,
      startColumn: column,
      ...(endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn }),
    },
  };
}

/** `file-name-differs` as words. */
function inWords(code: string): string {
  const words = code.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

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
    return `::${severity} ${told.join(',')}::${escapeData([what, `Why: ${why}`, `Mend: ${mend}`].map(visible).join('\n'))}`;
  });
}

/** What would end the command, or begin another one, is percent-encoded, as the runner decodes it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
