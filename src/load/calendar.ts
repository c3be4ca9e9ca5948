/** What is wrong with a date of the right form (a year, a month or a day, ISO 8601), or nothing. */
export function wrongDate(date: string): string | undefined {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return undefined;
  if (month < 1 || month > 12) return `There is no month ${date.slice(5, 7)}.`;
  if (day === undefined) return undefined;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > days ? `There is no ${date}: that month has ${days} days.` : undefined;
}

/** The days from one calendar day to another, negative where `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
