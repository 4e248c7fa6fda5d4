import type { Editor } from '@tiptap/core';
import type { EditorRequests } from '../actions/action.js';
import type { ArticleReferences } from '../citations/article-references.js';
import { cite } from '../citations/citation-dialog.js';
import { editCallToAction } from '../dialogs/call-to-action-dialog.js';
import { editLink } from '../dialogs/link-dialog.js';
import { editAltText, insertImage, insertImageFiles } from '../images/insert-image.js';
import { showKeyboardHelp } from '../help/keyboard-help.js';

/** What around the editor is asked besides its own dialogs. */
export interface Surroundings {
  find(): void;
}

/** The dialogs about what stands in the body. They open only while it can be edited. */
export class BodyDialogs {
  readonly requests: EditorRequests & { insertImageFiles(files: File[]): void } = {
    editLink: () => this.#open(editLink),
    editCallToAction: () => this.#open(editCallToAction),
    insertImage: () => this.#open((editor, host) => (editor.isActive('image') ? editAltText : insertImage)(editor, host)),
    insertImageFiles: (files) => this.#open((editor, host) => insertImageFiles(editor, host, files)),
    cite: () => this.#open((editor, host) => cite(editor, host, this.references)),
    find: () => this.surroundings.find(),
    showKeyboardHelp: () => showKeyboardHelp(this.host),
  };

  constructor(
    private readonly host: HTMLElement,
    /** The editor while it can be written in. */
    private readonly body: () => Editor | null,
    private readonly references: ArticleReferences,
    private readonly surroundings: Surroundings,
  ) {}

  #open(dialog: (editor: Editor, host: HTMLElement) => unknown): void {
    const editor = this.body();
    if (editor) {
      dialog(editor, this.host);
    }
  }
}
