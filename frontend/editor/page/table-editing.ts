import { type Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { addRowAfter, goToNextCell, tableEditing } from '@tiptap/pm/tables';
import { isByHand } from '../live/collaboration.js';

/** Tab in the last cell begins a new row. */
function nextCell(editor: Editor): boolean {
  const { state, view } = editor;
  if (goToNextCell(1)(state, view.dispatch)) {
    return true;
  }
  return addRowAfter(state, view.dispatch) && goToNextCell(1)(editor.state, view.dispatch);
}

/**
 * Selections of cells, and keys for moving between them. A table that became ragged is mended along with a person's own
 * edits alone: if every browser mended what others did, each would add the same missing cells.
 */
export const TableEditing = Extension.create({
  name: 'tableEditing',
  addProseMirrorPlugins() {
    const plugin = tableEditing();
    const { appendTransaction } = plugin.spec;
    return [
      new Plugin({
        ...plugin.spec,
        appendTransaction: (transactions, before, state) =>
          transactions.some((transaction) => isByHand(transaction) || transaction.selectionSet)
            ? appendTransaction?.call(plugin, transactions, before, state)
            : null,
      }),
    ];
  },
  addKeyboardShortcuts() {
    return {
      Tab: () => nextCell(this.editor),
      'Shift-Tab': () => goToNextCell(-1)(this.editor.state, this.editor.view.dispatch),
    };
  },
});
