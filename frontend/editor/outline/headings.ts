import type { Node } from '@tiptap/pm/model';

export interface OutlineHeading {
  level: number;
  text: string;
  /** Where the heading stands in the body, for `scrollToHeading`. */
  position: number;
}

export function headingsOf(body: Node): OutlineHeading[] {
  const headings: OutlineHeading[] = [];
  body.forEach((node, position) => {
    if (node.type.name === 'heading') {
      headings.push({ level: node.attrs.level as number, text: node.textContent, position });
    }
  });
  return headings;
}

/** The references that the text cites, each once, in order of appearance. */
export function citedIn(body: Node): string[] {
  const cited = new Set<string>();
  body.descendants((node) => {
    if (node.type.name === 'citation') {
      cited.add(node.attrs.reference as string);
    }
  });
  return [...cited];
}

/** As the public page counts it. */
const WORDS_PER_MINUTE = 220;

/** Words as people count them: runs of characters between white space in which a letter or digit stands. */
export function wordsBetween(body: Node, from: number, to: number): number {
  const text = body.textBetween(from, to, ' ', ' ');
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

export function wordsIn(body: Node): number {
  return wordsBetween(body, 0, body.content.size);
}

/** How long it takes to read, in whole minutes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
