import type { EditorProps } from '@tiptap/pm/view';
import { withoutForbiddenCharacters } from '../schema/text-characters.js';
import { cleanedHtml } from './pasted-html.js';

/** A table of more cells is a spreadsheet: nobody reads it in an article, and every tab would have to carry it. */
const MOST_CELLS = 2_000;
const CELL = /<t[dh][\s>]/gi;

export const TOO_MANY_CELLS =
  'This table is too large for an article: it can have at most 2,000 cells. Nothing was pasted. Copy the part of it that readers need.';

/** What the body's editor does with what is pasted: clean it, or refuse it with a sentence and change nothing. */
export function pasting(tell: (sentence: string) => void): EditorProps {
  let isRefused = false;
  return {
    transformPastedHTML: (html) => {
      isRefused = (html.match(CELL)?.length ?? 0) > MOST_CELLS;
      return isRefused ? '' : cleanedHtml(html);
    },
    transformPastedText: withoutForbiddenCharacters,
    handlePaste: () => {
      const wasRefused = isRefused;
      isRefused = false;
      if (wasRefused) {
        tell(TOO_MANY_CELLS);
      }
      return wasRefused;
    },
  };
}
