import { baseKeymap } from '@tiptap/pm/commands';
import { history } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { type Command, EditorState, Plugin } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { isByHand } from '../live/collaboration.js';
import type { DraftPart } from '../live/draft-part.js';
import { redoOwn, undoOwn } from '../live/own-history.js';
import { plainTextSchema } from '../schema/schema.js';
import { asOneLine, isPlainText } from '../schema/text-characters.js';
import { caretAfterTyping } from './caret-after-typing.js';

/** How title and summary differ. */
export interface PlainTextField {
  label: string;
  placeholder: string;
  className: string;
  longest: number;
  isMultiline: boolean;
  /** Goes on to the next field: Enter, and the arrow key on the last line. */
  forward: () => void;
  /** Says a sentence to the person. */
  tell: (sentence: string) => void;
  /** Goes back to the field before: the arrow key on the first line. */
  back: () => void;
}

/** The editor of a part that is nothing but text. */
export function plainTextView(
  host: HTMLElement,
  part: DraftPart,
  document: Node,
  field: PlainTextField,
  isEditable: () => boolean,
): EditorView {
  const plugins = [...part.plugins(), history(), keys(field), keymap(baseKeymap), lengthLimit(field), caretAfterTyping()];
  const view = new EditorView(host, {
    state: EditorState.create({ doc: document, plugins }),
    editable: isEditable,
    attributes: (state) => ({
      role: 'textbox',
      class: `${field.className}${state.doc.content.size === 0 ? ' is-empty' : ''}`,
      'aria-label': field.label,
      'aria-multiline': String(field.isMultiline),
      'aria-readonly': String(!isEditable()),
      'aria-placeholder': field.placeholder,
      'data-placeholder': field.placeholder,
      tabindex: '0',
    }),
    handleTextInput: (target, from, to, text) => {
      const allowed = asOneLine(text);
      if (allowed !== text) {
        target.dispatch(target.state.tr.insertText(allowed, from, to));
      }
      return allowed !== text;
    },
    handlePaste: (target, event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const { state } = target;
      const fitting = shortened(text, state, field.longest);
      if (fitting.length < text.trim().length) {
        field.tell(`${field.label}: at most ${field.longest.toLocaleString('en')} characters, the rest was left out.`);
      }
      target.dispatch(state.tr.insertText(fitting).scrollIntoView());
      return true;
    },
    transformPasted: (slice, { state }) => {
      const text = slice.content.textBetween(0, slice.content.size, ' ');
      return textSlice(shortened(text, state, field.longest));
    },
  });
  part.show(view);
  return view;
}

function textSlice(text: string): Slice {
  return new Slice(text === '' ? Fragment.empty : Fragment.from(plainTextSchema.text(text)), 0, 0);
}

/** As much of a text as there is room for, in one line. */
function shortened(text: string, { doc, selection }: EditorState, longest: number): string {
  const room = longest - (doc.content.size - (selection.to - selection.from));
  return asOneLine(asOneLine(text).trim().slice(0, Math.max(0, room)));
}

function keys({ forward, back }: PlainTextField): Plugin {
  const leave =
    (direction: 'up' | 'down', go: () => void): Command =>
    (state, _dispatch, view) => {
      const isAtEdge = state.selection.empty && view?.endOfTextblock(direction) === true;
      if (isAtEdge) {
        go();
      }
      return isAtEdge;
    };
  const enter = () => {
    forward();
    return true;
  };
  return keymap({
    Enter: enter,
    'Shift-Enter': enter,
    ArrowDown: leave('down', forward),
    ArrowUp: leave('up', back),
    'Mod-z': undoOwn,
    'Mod-y': redoOwn,
    'Mod-Shift-z': redoOwn,
  });
}

/** A person's own edits may not make the text longer than it may be; what others wrote is never cut. */
function lengthLimit({ label, longest, tell }: PlainTextField): Plugin {
  return new Plugin({
    filterTransaction: (transaction, { doc }) => {
      if (!isByHand(transaction)) {
        return true;
      }
      const { size } = transaction.doc.content;
      const isShortEnough = size <= longest || size < doc.content.size;
      if (!isShortEnough) {
        tell(`${label}: at most ${longest.toLocaleString('en')} characters.`);
      }
      return isShortEnough && isPlainText(transaction.doc.textContent);
    },
  });
}
