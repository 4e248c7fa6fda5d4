import { readFileSync } from 'node:fs';

/** Cases that Java and the browser judge alike. */
export function read<Case>(name: string): Case[] {
  return JSON.parse(readFileSync(`src/test/resources/${name}-fixtures.json`, 'utf8')) as Case[];
}
