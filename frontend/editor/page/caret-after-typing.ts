import { Plugin, TextSelection } from '@tiptap/pm/state';

/**
 * Keeps the caret behind what was typed. Chromium now and then says that it still stands before the first letter of an
 * empty block, most often after a list was left with Enter; ProseMirror believes it, and the second letter would come to
 * stand before the first. Comes after everything else that reads along with typing.
 */
export function caretAfterTyping(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text, typed) {
        const { selection } = view.state;
        const isTypedAtCaret = !view.composing && selection.from === from && selection.to === to;
        const transaction = typed();
        const isLeftBehind = transaction.selection.empty && transaction.selection.from === from;
        if (isTypedAtCaret && isLeftBehind) {
          view.dispatch(transaction.setSelection(TextSelection.create(transaction.doc, from + text.length)));
        }
        return isTypedAtCaret && isLeftBehind;
      },
    },
  });
}
