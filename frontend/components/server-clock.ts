/** Smaller differences come from the way that a page takes, and change no words. */
const NOTEWORTHY = 60_000;

/**
 * How far the browser's clock is behind the server's, in milliseconds; negative when it is ahead.
 *
 * @param told when the server made the page, in the server's time
 * @param opened when the browser asked for it, in the browser's time
 */
export function lag(told: string | null, opened: number): number {
  const difference = Date.parse(told ?? '') - opened;
  return Number.isNaN(difference) || Math.abs(difference) < NOTEWORTHY ? 0 : difference;
}

/** A page that the browser had kept was made at another time. */
function isKept(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation === undefined || navigation.transferSize === 0;
}

function lagOfThisPage(): number {
  const told = document.querySelector<HTMLMetaElement>('meta[name=server-time]')?.content ?? null;
  return isKept() ? 0 : lag(told, performance.timeOrigin);
}

const LAG = lagOfThisPage();

/** What time it is, also where the browser's clock is wrong. */
export function now(): Date {
  return new Date(Date.now() + LAG);
}
