import { isHistoryTransaction } from '@tiptap/pm/history';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Step } from '@tiptap/pm/transform';
import { type KeptText, swallowedText } from './kept-text.js';
import { follow, insertedBy, type Range } from './ranges.js';
import { rebase } from './rebase.js';
import { type Unconfirmed, unconfirmed } from './unconfirmed.js';

interface Collaboration {
  /** How many steps the server has confirmed. */
  version: number;
  unconfirmed: readonly Unconfirmed[];
}

const key = new PluginKey<Collaboration>('collaboration');
/** Which of a transaction's steps are by others. */
const THEIRS = 'stepsOfOthers';
const NOTHING = { first: 0, count: 0 };
const SETTLES = 'settlesWhatOthersDid';
/** Which steps of a transaction that makes earlier ones anew are of an undo or a redo. */
const TAKING_BACK = 'stepsThatTakeBack';

/**
 * Keeps what an editor has not yet had confirmed, and takes in what others did: the client's half of ProseMirror's
 * collaboration protocol. It stands in place of prosemirror-collab, whose rebasing loses text when one person deletes
 * the passage that another is typing in.
 */
export function collaboration(version: number): Plugin {
  return new Plugin({
    key,
    state: {
      init: (): Collaboration => ({ version, unconfirmed: [] }),
      apply(transaction, value) {
        const received = transaction.getMeta(key) as Collaboration | undefined;
        if (received) {
          return received;
        }
        const marks = transaction.getMeta(TAKING_BACK) as readonly boolean[] | undefined;
        const isUndo = isHistoryTransaction(transaction);
        const own = transaction.steps.map((step, i) => unconfirmed(step, transaction.docs[i], marks?.[i] ?? isUndo));
        return own.length > 0 ? { version: value.version, unconfirmed: [...value.unconfirmed, ...own] } : value;
      },
    },
    // Tells prosemirror-history not to merge steps, so that it can follow a rebase.
    historyPreserveItems: true,
  });
}

function collaborationOf(state: EditorState): Collaboration {
  return key.getState(state) ?? { version: 0, unconfirmed: [] };
}

export function confirmedVersion(state: EditorState): number {
  return collaborationOf(state).version;
}

export function unconfirmedSteps(state: EditorState): readonly Unconfirmed[] {
  return collaborationOf(state).unconfirmed;
}

/** Whether a transaction is the person's own edit, rather than one that brings or settles what others did. */
export function isByHand(transaction: Transaction): boolean {
  return transaction.docChanged && transaction.getMeta(key) === undefined && transaction.getMeta(SETTLES) !== true;
}

/** Marks the transaction that puts back what a rebase could not keep: no limit may stand in its way. */
export function asSettling(transaction: Transaction): Transaction {
  return transaction.setMeta(SETTLES, true);
}

/** Marks the transaction that makes steps of an earlier visit anew: which of them were of an undo or a redo. */
export function asMadeBefore(transaction: Transaction, isTakingBack: readonly boolean[]): Transaction {
  return transaction.setMeta(TAKING_BACK, isTakingBack);
}

/** What others inserted with a transaction that took in their steps, in the document after it. */
export function insertedByOthers(transaction: Transaction): Range[] {
  const { first, count } = (transaction.getMeta(THEIRS) as { first: number; count: number } | undefined) ?? NOTHING;
  const { maps } = transaction.mapping;
  return follow(insertedBy(maps.slice(first, first + count)), maps.slice(first + count));
}

export interface Received {
  transaction: Transaction;
  /** Text of ours that lost its place, and what our deletions still have to delete: both in the new document. */
  swallowed: KeptText[];
  leftToDelete: Range[];
}

/** Takes in steps that the server accepted: the first `confirmed` of them are our own, as they were sent. */
export function receive(state: EditorState, steps: readonly Step[], confirmed: number): Received {
  const before = collaborationOf(state);
  const version = before.version + steps.length;
  const ours = withoutConfirmed(before.unconfirmed, confirmed);
  const theirs = steps.slice(confirmed);
  if (theirs.length === 0) {
    return { transaction: state.tr.setMeta(key, { version, unconfirmed: ours }), swallowed: [], leftToDelete: [] };
  }
  const rebased = rebase(state, ours, theirs);
  const { transaction: tr, leftToDelete } = rebased;
  const swallowed = rebased.isWhole ? [] : swallowedText(rebased, ours.length);
  if (state.selection instanceof TextSelection) {
    keepCursorBefore(tr, state.selection);
  }
  tr.setMeta(THEIRS, { first: ours.length, count: theirs.length });
  tr.setMeta('rebased', ours.length).setMeta('addToHistory', false).setMeta(key, { version, unconfirmed: rebased.unconfirmed });
  return { transaction: tr, swallowed, leftToDelete };
}

function withoutConfirmed(unconfirmed: readonly Unconfirmed[], confirmed: number): readonly Unconfirmed[] {
  let sent = 0;
  const first = unconfirmed.findIndex(({ wire }) => (sent += wire.length) > confirmed);
  return first < 0 ? [] : unconfirmed.slice(first);
}

/** What others insert exactly at our cursor comes after it. */
function keepCursorBefore(transaction: Transaction, { anchor, head }: TextSelection): void {
  const { doc, mapping } = transaction;
  const $anchor = doc.resolve(mapping.map(anchor, -1));
  transaction.setSelection(TextSelection.between($anchor, doc.resolve(mapping.map(head, -1)), -1));
}
