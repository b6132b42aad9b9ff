import { CommandFault } from './outcome.ts';

/**
 * The date that a PDF carries: SOURCE_DATE_EPOCH (reproducible-builds.org/specs/source-date-epoch) where
 * it is set, else the first instant of the day up to which the edition takes account of events.
 */
export function pdfDate(asOf: string): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '')
    return new Date(`${asOf}${'-01-01'.slice(asOf.length - 4)}T00:00:00Z`);
  if (!/^\d{1,11}$/.test(epoch))
    throw new CommandFault(`SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}; it must be a number of seconds`, {
      exitCode: 2,
    });
  return new Date(Number(epoch) * 1000);
}
