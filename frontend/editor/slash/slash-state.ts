import { type EditorState, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';

const LONGEST = 30;

/** The open menu: where its slash stands, what was typed after it, and which choice is marked. */
export interface Slash {
  from: number;
  to: number;
  typed: string;
  active: number;
}

export type SlashRequest = 'open' | 'close' | { active: number };

export const slashKey = new PluginKey<Slash | null>('slashMenu');

/** Whether a slash typed here opens the menu: at the start of a line or after a space, and in no link. */
export function canOpen({ selection, schema }: EditorState, from: number): boolean {
  const { $from } = selection;
  const { parent } = $from;
  if (!(selection instanceof TextSelection) || !parent.isTextblock || $from.pos < from) {
    return false;
  }
  const before = parent.textBetween(0, from - $from.start(), undefined, '\ufffc').slice(-1);
  const isAfterBreak = parent.resolve(from - $from.start()).nodeBefore?.type === schema.nodes.hardBreak;
  const isInLink = schema.marks.link.isInSet($from.marks()) !== undefined;
  return !isInLink && (before === '' || isAfterBreak || /\s/.test(before));
}

/** The menu after a change: it follows what is typed, and closes when the cursor leaves that. */
export function nextSlash(before: Slash | null, transaction: Transaction): Slash | null {
  const request = transaction.getMeta(slashKey) as SlashRequest | undefined;
  if (request === 'close') {
    return null;
  }
  if (request === 'open') {
    return slashAt(transaction, transaction.selection.from - 1, 0);
  }
  if (before === null) {
    return null;
  }
  const next = slashAt(transaction, transaction.mapping.map(before.from), before.active);
  if (next && typeof request === 'object') {
    return { ...next, active: request.active };
  }
  return next && next.typed !== before.typed ? { ...next, active: 0 } : next;
}

function slashAt({ doc, selection }: Transaction, from: number, active: number): Slash | null {
  const { $from, empty } = selection;
  if (!empty || !(selection instanceof TextSelection) || from < $from.start() || from >= $from.pos) {
    return null;
  }
  const text = doc.textBetween(from, $from.pos, '\n', '\ufffc');
  const isTyped = /^\/(?!\s)[^/\n\ufffc]*$/u.test(text) && text.length <= LONGEST;
  return isTyped ? { from, to: $from.pos, typed: text.slice(1), active } : null;
}
