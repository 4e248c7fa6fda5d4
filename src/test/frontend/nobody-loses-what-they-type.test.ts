import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { Line } from './support/network.js';
import { Office } from './support/office.js';
import { Random } from './support/random.js';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', Line);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('three people edit one draft at once, over lines that break', () => {
  it.each(Array.from({ length: 100 }, (_, seed) => seed))('all end with the same text, seed %i', (seed) => {
    const jitter = new Random(seed + 1_000);
    vi.spyOn(Math, 'random').mockImplementation(() => jitter.below(1_000) / 1_000);
    const office = new Office(seed);
    for (let moment = 0; moment < 600; moment++) {
      office.happen();
    }
    office.settle();

    office.expectNothingLost();
  });
});
