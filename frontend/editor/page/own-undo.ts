import { UndoRedo } from '@tiptap/extensions/undo-redo';
import type { Command } from '@tiptap/pm/state';
import { redoOwn, undoOwn } from '../live/own-history.js';

/** TipTap's undo and redo, which take back what this person did and nothing that others did. */
export const OwnUndo = UndoRedo.extend({
  addCommands() {
    /** The view's own state counts, since a step of the command looks beyond TipTap's shared transaction. */
    const own =
      (command: Command) =>
      () =>
      ({ tr, dispatch }: { tr: { setMeta(key: string, value: boolean): unknown }; dispatch?: unknown }) => {
        const { view, state } = this.editor;
        if (dispatch) {
          tr.setMeta('preventDispatch', true);
        }
        return command(state, dispatch ? (transaction) => view.dispatch(transaction) : undefined);
      };
    return { undo: own(undoOwn), redo: own(redoOwn) };
  },
});
