import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Mapping, type Step, type StepMap } from '@tiptap/pm/transform';
import { DeletionGuard } from './deletion-guard.js';
import { follow, insertedBy, type MirroredMapping, type Range, without } from './ranges.js';
import { isOfAny, isRepeatedAsMade, type TakenBack, takenBackAmong } from './taken-back.js';
import { type Unconfirmed, unconfirmed as unconfirmedStep } from './unconfirmed.js';

export interface Rebased {
  readonly transaction: Transaction;
  readonly unconfirmed: readonly Unconfirmed[];
  /** Whether every step of ours could be repeated as it was: then nothing of ours is lost. */
  readonly isWhole: boolean;
  /** What deletions of ours still have to delete, in the transaction's document: see {@link DeletionGuard}. */
  readonly leftToDelete: Range[];
  /** The way of positions through the transaction; what was deleted and taken back keeps its place in it. */
  readonly path: Mapping;
  /** What was not repeated, since together it changes nothing. */
  readonly takenBack: readonly TakenBack[];
}

/**
 * Takes our unconfirmed steps back, applies what others did, and repeats ours on top. Where a deletion that an undo took
 * back would delete something else this time, since others changed what it deleted, neither is repeated: the undo would
 * bring back what others deleted as well, and may bring back themselves.
 */
export function rebase(state: EditorState, ours: readonly Unconfirmed[], theirs: readonly Step[]): Rebased {
  const takenBack = takenBackAmong(ours);
  const repeated = new Map<number, Unconfirmed>();
  const rebased = repeat(state.tr, ours, theirs, [], repeated);
  const isAsMade = takenBack.every((pair) => isRepeatedAsMade(pair, ours, repeated));
  return isAsMade ? rebased : repeat(state.tr, ours, theirs, takenBack, new Map());
}

/**
 * As prosemirror-collab does, with one difference: a repeated deletion deletes no text but what it deleted at first.
 * Otherwise it would grow over what somebody else typed into the passage at the same moment. The order of the steps and
 * the mirrors between them are what prosemirror-history needs to follow.
 */
function repeat(
  transaction: Transaction,
  ours: readonly Unconfirmed[],
  theirs: readonly Step[],
  takenBack: readonly TakenBack[],
  repeated: Map<number, Unconfirmed>,
): Rebased {
  const mapping = transaction.mapping as MirroredMapping;
  [...ours].reverse().forEach(({ inverted }) => transaction.step(inverted));
  theirs.forEach((step) => transaction.step(step));
  const received = transaction.steps.length;
  const inverseOf = (index: number) => ours.length - 1 - index;
  const path = new Mapping([...mapping.maps]) as MirroredMapping;
  takenBack.forEach(({ deletion, undo }) => path.setMirror(inverseOf(undo), inverseOf(deletion)));

  let leftToDelete: Range[] = [];
  let isWhole = takenBack.length === 0;
  const guard = new DeletionGuard(ours, takenBack, transaction, mapping.maps.slice(ours.length));
  ours.forEach(({ step, isTakingBack }, index) => {
    if (isOfAny(takenBack, index)) {
      return;
    }
    const mapped = step.map(path.slice(inverseOf(index) + 1));
    const before = transaction.doc;
    const spared = mapped && guard.spare(before, mapped);
    isWhole &&= spared?.step === mapped && mapped !== null;
    leftToDelete.push(...withoutOurs(spared?.rest ?? [], mapping.maps.slice(received)));
    if (!spared?.step || transaction.maybeStep(spared.step).failed) {
      isWhole = false;
      return;
    }
    mapping.setMirror(inverseOf(index), mapping.maps.length - 1);
    path.appendMap(mapping.maps[mapping.maps.length - 1], inverseOf(index));
    repeated.set(index, unconfirmedStep(spared.step, before, isTakingBack));
    leftToDelete = follow(leftToDelete, mapping.maps.slice(-1));
    guard.repeated(index, step, spared.step);
  });
  return { transaction, unconfirmed: [...repeated.values()], leftToDelete, isWhole, path, takenBack };
}

function withoutOurs(ranges: Range[], repeated: readonly StepMap[]): Range[] {
  return ranges.length === 0 ? [] : ranges.flatMap((range) => without(range, insertedBy(repeated)));
}
