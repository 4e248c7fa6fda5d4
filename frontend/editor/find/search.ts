import type { Node } from '@tiptap/pm/model';

export interface Query {
  text: string;
  matchCase: boolean;
  wholeWord: boolean;
}

export interface Match {
  from: number;
  to: number;
}

/** More than anybody goes through; marking them all would hold up the typing. */
export const MOST_MATCHES = 5_000;

const LETTER = '[\\p{L}\\p{N}_]';

/**
 * Finds words in documents. What it found in a block it remembers for as long as the block stays as it is, so that a
 * change costs the search of one block and not of the whole article.
 */
export class Search {
  readonly #pattern: RegExp | null;
  #found = new WeakMap<Node, Match[]>();

  constructor(readonly query: Query) {
    this.#pattern = patternOf(query);
  }

  /** All matches in the order of the text, at most {@link MOST_MATCHES}. */
  in(document: Node): Match[] {
    const matches: Match[] = [];
    document.descendants((node, position) => {
      if (matches.length >= MOST_MATCHES) {
        return false;
      }
      if (node.isTextblock) {
        const start = position + 1;
        this.#inBlock(node).forEach(({ from, to }) => matches.push({ from: start + from, to: start + to }));
      }
      return !node.isTextblock;
    });
    return matches.slice(0, MOST_MATCHES);
  }

  #inBlock(block: Node): Match[] {
    const known = this.#found.get(block);
    if (known || this.#pattern === null) {
      return known ?? [];
    }
    // Every node in a line that is no text is one place wide.
    const text = block.textBetween(0, block.content.size, undefined, '\ufffc');
    const found = [...text.matchAll(this.#pattern)].map(({ index, 0: words }) => ({ from: index, to: index + words.length }));
    this.#found.set(block, found);
    return found;
  }
}

function patternOf({ text, matchCase, wholeWord }: Query): RegExp | null {
  if (text === '') {
    return null;
  }
  // A space finds any white space: between words may stand one that does not break.
  const literal = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s/g, '\\s');
  const source = wholeWord ? `(?<!${LETTER})${literal}(?!${LETTER})` : literal;
  return new RegExp(source, matchCase ? 'gu' : 'giu');
}
