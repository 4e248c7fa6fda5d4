import type { ChainedCommands, Editor } from '@tiptap/core';

/** Commands on the editor with the focus in it at once; TipTap's own `focus` waits a frame, and a quick key is lost. */
export function focused(editor: Editor): ChainedCommands {
  editor.view.focus();
  return editor.chain();
}
