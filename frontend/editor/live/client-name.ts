/** A name for a tab's editor of one part; without `randomUUID`, which a page on plain http does not have. */
export function freshClientName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (number) => number.toString(36)).join('-');
}
