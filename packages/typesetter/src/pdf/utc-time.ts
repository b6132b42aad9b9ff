/**
 * A moment as ISO 8601 writes it in UTC, to the second: `2031-05-14T00:00:00Z`. The first Date that is asked for its
 * day makes V8 load the time zones of the world, which a short run does without; the year must have four digits.
 */
export function utcTime(moment: Date): string {
  const seconds = Math.floor(moment.getTime() / 1000);
  const days = Math.floor(seconds / DAY);
  const rest = seconds - days * DAY;
  // Counted from 1 March of the year 0, so that a leap day is the last of its year, in eras of 400 years.
  const since = days + 719_468;
  const era = Math.floor(since / 146_097);
  const ofEra = since - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const date = [era * 400 + year + (month < 10 ? 0 : 1), month < 10 ? month + 3 : month - 9, day];
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return `${String(date[0]).padStart(4, '0')}-${twoDigits(date[1])}-${twoDigits(date[2])}T${time.map(twoDigits).join(':')}Z`;
}

const DAY = 86_400;

const twoDigits = (value = 0): string => String(value).padStart(2, '0');
