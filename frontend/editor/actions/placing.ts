import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { focused } from '../focused.js';

/** Sets a passage off; what cannot stand inside, headings for instance, becomes paragraphs. */
export function wrap(editor: Editor, name: string, attributes: Record<string, unknown> = {}): boolean {
  const chain = focused(editor);
  return (editor.can().wrapIn(name, attributes) ? chain : chain.clearNodes()).wrapIn(name, attributes).run();
}

/**
 * Puts a block where the cursor is, in place of an empty paragraph, or below what it stands in. The cursor goes into its
 * first line, and below the last block of an article there is always a line to go on in.
 */
export function place(editor: Editor, block: Node): boolean {
  return focused(editor)
    .command(({ state, tr, dispatch }) => {
      const { $from } = state.selection;
      const { paragraph } = state.schema.nodes;
      const isEmptyLine = $from.depth === 1 && $from.parent.type === paragraph && $from.parent.content.size === 0;
      const from = isEmptyLine ? $from.before(1) : $from.depth > 0 ? $from.after(1) : state.selection.to;
      const to = isEmptyLine ? $from.after(1) : from;
      const isLast = to === state.doc.content.size;
      if (dispatch) {
        closeHistory(tr).replaceWith(from, to, isLast ? [block, paragraph.create()] : [block]);
        tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1))).scrollIntoView();
      }
      return true;
    })
    .run();
}
