import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { isByHand } from '../live/collaboration.js';
import { insertedBy, type Range } from '../live/ranges.js';
import { isPlainText } from '../schema/text-characters.js';

const LARGEST_BODY = 2_000_000;
/** Well below the 100 levels of the format, since people who nest concurrently add up. */
const DEEPEST = 40;
/** Changes that insert less than this are not worth measuring the whole document for. */
const WORTH_MEASURING = 2_000;

export const TOO_LONG = 'This does not fit: an article can be at most 2 MB long. Nothing was changed.';
export const TOO_DEEP = 'Lists cannot be nested any deeper.';
export const FORBIDDEN_CHARACTERS = 'This text holds control characters, which an article cannot hold.';

/** Keeps a person's own edits within what the server accepts, and says so at once instead of after the fact. */
export function bodyLimits(tell: (sentence: string) => void) {
  return Extension.create({
    name: 'bodyLimits',
    addProseMirrorPlugins() {
      return [
        new Plugin({
          filterTransaction: (transaction) => {
            const problem = isByHand(transaction) ? problemOf(transaction) : null;
            if (problem) {
              tell(problem);
            }
            return problem === null;
          },
        }),
      ];
    },
  });
}

function problemOf(transaction: Transaction): string | null {
  const ranges = insertedBy(transaction.mapping.maps);
  const size = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  if (ranges.some((range) => isTooDeep(transaction.doc, range))) {
    return TOO_DEEP;
  }
  if (ranges.some(({ from, to }) => !isPlainText(transaction.doc.textBetween(from, to)))) {
    return FORBIDDEN_CHARACTERS;
  }
  return size > WORTH_MEASURING && bytesOf(transaction.doc) > LARGEST_BODY ? TOO_LONG : null;
}

function isTooDeep(document: Node, { from, to }: Range): boolean {
  let deepest = document.resolve(from).depth;
  document.nodesBetween(from, to, (_node, position) => {
    deepest = Math.max(deepest, document.resolve(position).depth);
  });
  return deepest > DEEPEST;
}

function bytesOf(document: Node): number {
  return new TextEncoder().encode(JSON.stringify(document.toJSON())).length;
}
