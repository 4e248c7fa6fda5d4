import { describe, expect, it, vi } from 'vitest';
import { inWords } from '../../../frontend/components/relative-time.js';
import { lag, now } from '../../../frontend/components/server-clock.js';

// jsdom's pages do not tell how they were loaded
vi.hoisted(() => Object.defineProperty(performance, 'getEntriesByType', { value: () => [] }));

const SERVER = '2026-11-27T12:00:00Z';
const server = Date.parse(SERVER);
const HOUR = 3_600_000;

describe('times are right', () => {
  it.each([
    ['an hour slow', -HOUR],
    ['an hour fast', HOUR],
    ['right', 0],
  ])('by a clock that is %s', (_clock, error) => {
    const browser = server + error;
    const submitted = new Date(server - 5 * 60_000);
    expect(inWords(submitted, new Date(browser + lag(SERVER, browser)))).toBe('5 minutes ago');
  });

  it('and the time that a page takes is not taken for an error', () => {
    expect(lag(SERVER, server - 20_000)).toBe(0);
  });

  it('and a page that tells no time changes nothing', () => {
    expect(lag(null, server)).toBe(0);
    expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1_000);
  });
});
