/** The same sequence for the same seed (a linear congruential generator, constants of Numerical Recipes). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  below(bound: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * bound);
  }

  chance(oneIn: number): boolean {
    return this.below(oneIn) === 0;
  }

  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)];
  }
}
