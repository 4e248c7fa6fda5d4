import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/** Enter in a block whose text is a single line: goes on in a paragraph below it, never makes a second such block. */
export function enterBelow(editor: Editor, name: string): boolean {
  return editor.commands.command(({ state, tr, dispatch }) => {
    const { $from, $to } = state.selection;
    if ($from.parent.type.name !== name || !$from.sameParent($to)) {
      return false;
    }
    const after = $from.after();
    dispatch?.(tr.insert(after, state.schema.nodes.paragraph.create()));
    tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
    return true;
  });
}
