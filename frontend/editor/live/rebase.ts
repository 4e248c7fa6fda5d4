import type { Transaction } from '@tiptap/pm/state';
import type { Mapping, Step, StepMap } from '@tiptap/pm/transform';
import { BroughtBack } from './brought-back.js';
import { DeletionGuard } from './deletion-guard.js';
import { follow, insertedBy, type Range, without } from './ranges.js';
import { type Unconfirmed, unconfirmed as unconfirmedStep } from './unconfirmed.js';

export interface Rebased {
  unconfirmed: Unconfirmed[];
  /** Whether every step of ours could be repeated as it was: then nothing of ours is lost. */
  isWhole: boolean;
  /** What deletions of ours still have to delete, in the transaction's document: see {@link DeletionGuard}. */
  leftToDelete: Range[];
  /** What an undo of ours brought back although others had deleted it, in the transaction's document. */
  broughtBack: Range[];
}

/** ProseMirror's own mapping; its types leave out the method that prosemirror-collab uses as well. */
type MirroredMapping = Mapping & { setMirror(inverse: number, repeated: number): void };

/**
 * Takes our unconfirmed steps back, applies what others did, and repeats ours on top, as prosemirror-collab does, with
 * one difference: a repeated deletion deletes no text but what it deleted at first. Otherwise it would grow over what
 * somebody else typed into the passage at the same moment. The order of the steps and the mirrors between them are what
 * prosemirror-history needs to follow.
 */
export function rebase(transaction: Transaction, ours: readonly Unconfirmed[], theirs: readonly Step[]): Rebased {
  const mapping = transaction.mapping as MirroredMapping;
  [...ours].reverse().forEach(({ inverted }) => transaction.step(inverted));
  theirs.forEach((step) => transaction.step(step));
  const received = transaction.steps.length;

  const unconfirmed: Unconfirmed[] = [];
  let leftToDelete: Range[] = [];
  let isWhole = true;
  const guard = new DeletionGuard(ours, transaction, mapping.maps.slice(ours.length));
  const broughtBack = new BroughtBack(ours, mapping.maps.slice(ours.length));
  ours.forEach(({ step, isTakingBack }, index) => {
    const inverse = ours.length - 1 - index;
    const since = mapping.slice(inverse + 1);
    const mapped = step.map(since);
    const before = transaction.doc;
    const spared = mapped && guard.spare(before, mapped);
    isWhole &&= spared?.step === mapped && mapped !== null;
    broughtBack.repeating(index, since, spared?.step ?? null);
    if (!broughtBack.isTakenBack(index)) {
      leftToDelete.push(...withoutOurs(spared?.rest ?? [], mapping.maps.slice(received)));
    }
    if (!spared?.step || transaction.maybeStep(spared.step).failed) {
      isWhole = false;
      return;
    }
    mapping.setMirror(inverse, mapping.maps.length - 1);
    unconfirmed.push(unconfirmedStep(spared.step, before, isTakingBack));
    leftToDelete = follow(leftToDelete, mapping.maps.slice(-1));
    broughtBack.repeated(index, spared.step, transaction);
    guard.repeated(index, step, spared.step);
  });
  return { unconfirmed, leftToDelete, broughtBack: broughtBack.ranges, isWhole };
}

function withoutOurs(ranges: Range[], repeated: readonly StepMap[]): Range[] {
  return ranges.length === 0 ? [] : ranges.flatMap((range) => without(range, insertedBy(repeated)));
}
