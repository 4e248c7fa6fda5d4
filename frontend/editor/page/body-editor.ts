import { Editor, Extension } from '@tiptap/core';
import { ListKeymap } from '@tiptap/extension-list/keymap';
import { Dropcursor } from '@tiptap/extensions/drop-cursor';
import { Gapcursor } from '@tiptap/extensions/gap-cursor';
import { Placeholder } from '@tiptap/extensions/placeholder';
import { Fragment, type Node } from '@tiptap/pm/model';
import { EditorState, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { EditorRequests } from '../actions/action.js';
import { citationNumbers } from '../citations/citation-numbers.js';
import { findPlugin } from '../find/find.js';
import { imageFiles } from '../images/image-files.js';
import type { DraftPart } from '../live/draft-part.js';
import { proposedWordings } from '../proposals/proposals.js';
import { bodyExtensions } from '../schema/schema.js';
import { readingBlocks } from '../schema/strict-document.js';
import { slashMenu } from '../slash/slash-menu.js';
import { bodyLimits } from './body-limits.js';
import { caretAfterTyping } from './caret-after-typing.js';
import { OwnUndo } from './own-undo.js';
import { pasting } from './pasting.js';
import { TableEditing } from './table-editing.js';

/** What the body asks of the page around it. */
export interface BodyRequests extends EditorRequests {
  insertImageFiles(files: File[]): void;
  focusToolbar(): void;
  /** Goes to the summary: the arrow key on the first line. */
  back(): void;
  /** Takes a wording that somebody proposes. */
  takeWording(proposal: string): void;
  tell(sentence: string): void;
}

/** Blocks that are put on the page in one step. */
const BLOCKS_AT_ONCE = 40;

/** Of the lowest priority, since what makes Markdown of what is typed comes first. */
const CaretAfterTyping = Extension.create({
  name: 'caretAfterTyping',
  priority: 1,
  addProseMirrorPlugins: () => [caretAfterTyping()],
});

/**
 * The editor of the article's body, on the part's stream of steps. It is made and filled in steps, for a text may be as
 * long as a book, and can be typed into after the last. Throws when the text is not as the schema has it.
 */
export function* bodyEditor(
  host: HTMLElement,
  part: DraftPart,
  json: unknown,
  requests: BodyRequests,
  isEditable: boolean,
): Generator<void, Editor> {
  let isWhole = false;
  const editor = emptyEditor(part, requests, isEditable, () => isWhole);
  try {
    yield;
    const document = yield* readingBlocks(editor.schema, json);
    yield;
    editor.mount(host);
    const { plugins } = editor.state;
    yield* appearing(editor.view, document);
    isWhole = true;
    editor.view.updateState(EditorState.create({ doc: document, plugins }));
    part.show(editor.view);
    return editor;
  } finally {
    if (!isWhole) {
      editor.destroy();
    }
  }
}

/** Puts a long text on the page block by block, the first ones first, in a state that no plugin follows. */
function* appearing(view: EditorView, document: Node): Generator<void, void> {
  const blocks = document.children;
  if (blocks.length <= BLOCKS_AT_ONCE) {
    return;
  }
  view.updateState(EditorState.create({ doc: document.copy(Fragment.from(blocks.slice(0, BLOCKS_AT_ONCE))) }));
  for (let shown = BLOCKS_AT_ONCE; shown < blocks.length; shown += BLOCKS_AT_ONCE) {
    yield;
    const { tr, doc } = view.state;
    const next = tr.insert(doc.content.size, blocks.slice(shown, shown + BLOCKS_AT_ONCE));
    view.updateState(view.state.apply(next));
  }
  yield;
}

function emptyEditor(part: DraftPart, requests: BodyRequests, isEditable: boolean, isWhole: () => boolean): Editor {
  return new Editor({
    element: null,
    editable: isEditable,
    injectCSS: false,
    // What looks like Markdown in a pasted text is text.
    enablePasteRules: false,
    extensions: [
      ...bodyExtensions,
      OwnUndo,
      ListKeymap,
      Gapcursor,
      Dropcursor.configure({ color: 'var(--accent)', width: 2 }),
      Placeholder.configure({ placeholder: 'Write the article here, or paste it…' }),
      bodyLimits((sentence) => requests.tell(sentence)),
      TableEditing,
      slashMenu(requests),
      shared(part, requests),
      shortcuts(requests),
      CaretAfterTyping,
    ],
    editorProps: {
      editable: isWhole,
      attributes: {
        role: 'textbox',
        class: 'article-text',
        'aria-label': 'Article body',
        'aria-multiline': 'true',
        'aria-keyshortcuts': 'Alt+F10',
        tabindex: '0',
      },
      ...pasting((sentence) => requests.tell(sentence)),
      handleClick: (view, _position, event) => {
        const target = event.target as Element;
        if (view.editable && target.closest('.call-to-action-button')) {
          requests.editCallToAction();
        }
        // A link in the editor is edited, not followed.
        return false;
      },
    },
  });
}

function shared(part: DraftPart, requests: BodyRequests): Extension {
  return Extension.create({
    name: 'shared',
    addProseMirrorPlugins() {
      const attributes = () => ({ 'aria-readonly': String(!this.editor.isEditable) });
      const images = imageFiles((files) => requests.insertImageFiles(files));
      const proposals = proposedWordings((id) => requests.takeWording(id));
      return [...part.plugins(), findPlugin(), citationNumbers(), images, proposals, new Plugin({ props: { attributes } })];
    },
  });
}

function shortcuts(requests: BodyRequests): Extension {
  return Extension.create({
    name: 'pageShortcuts',
    addKeyboardShortcuts() {
      const ask = (request: () => void) => () => {
        request();
        return true;
      };
      return {
        'Mod-k': ask(() => requests.editLink()),
        'Mod-f': ask(() => requests.find()),
        'Mod-/': ask(() => requests.showKeyboardHelp()),
        'Alt-F10': ask(() => requests.focusToolbar()),
        'Mod-Shift-9': () => this.editor.commands.toggleWrap('blockquote'),
        ArrowUp: () => {
          const { selection } = this.editor.state;
          const isFirst = selection.empty && selection.$from.index(0) === 0;
          const leaves = isFirst && selection.$from.depth === 1 && this.editor.view.endOfTextblock('up');
          if (leaves) {
            requests.back();
          }
          return leaves;
        },
      };
    },
  });
}
