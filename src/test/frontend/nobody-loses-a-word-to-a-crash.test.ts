import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Line } from './support/network.js';
import { Office } from './support/office.js';
import { Random } from './support/random.js';
import { stored } from './support/browser.js';

const MOMENTS = 400;

beforeEach(() => {
  // The browser's storage answers in its own time.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  vi.stubGlobal('WebSocket', Line);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('three people edit one draft at once, and their browsers crash', () => {
  it.each(Array.from({ length: 25 }, (_, seed) => seed))('nothing is lost or there twice, seed %i', async (seed) => {
    const jitter = new Random(seed + 1_000);
    vi.spyOn(Math, 'random').mockImplementation(() => jitter.below(1_000) / 1_000);
    const office = new Office(seed, true);
    let crashes = 0;
    for (let moment = 0; moment < MOMENTS; moment++) {
      office.happen();
      if (office.random.chance(4)) {
        await stored();
      }
      if (office.random.chance(40)) {
        await office.crash();
        crashes++;
      }
    }
    for (let round = 0; round < 5; round++) {
      office.settle();
      await stored();
    }
    office.settle();
    expect(crashes).toBeGreaterThan(0);
    office.expectNothingLost();
  });
});
