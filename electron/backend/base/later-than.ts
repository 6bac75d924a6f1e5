/** An instant after both: two changes within one millisecond must still be told apart by whoever read the first. */
export function laterThan(last: string, now: string): string {
  if (last < now) return now;
  const moment = Date.parse(last);
  return Number.isNaN(moment) ? now : new Date(moment + 1).toISOString();
}
