import type { Editor } from '@tiptap/core';
import type { IconName } from '../icons.js';

/** What an action asks of the page around the editor: what needs a dialog or a panel. */
export interface EditorRequests {
  editLink(): void;
  editCallToAction(): void;
  /** Asks for an image, or what the one at the cursor shows. */
  insertImage(): void;
  cite(): void;
  find(): void;
  showKeyboardHelp(): void;
}

/** Something to be done in the body, by whichever way: toolbar, `/` menu or shortcut. */
export interface EditorAction {
  label: string;
  /** Its name where nothing around it says what it belongs to. */
  fullLabel?: string;
  icon: IconName;
  /** As in a keyboard shortcut of ProseMirror: `Mod-b`. */
  shortcut?: string;
  /** What is typed at the start of a line, or around words, to the same effect. */
  markdown?: string;
  /** What else people call it. */
  keywords?: string;
  /** One of several of which one holds at a time, rather than one that is on or off. */
  isChoice?: boolean;
  isPressed?: (editor: Editor) => boolean;
  isDisabled?: (editor: Editor) => boolean;
  run: (editor: Editor, requests: EditorRequests) => unknown;
}

export function fullLabelOf({ label, fullLabel }: EditorAction): string {
  return fullLabel ?? label;
}
