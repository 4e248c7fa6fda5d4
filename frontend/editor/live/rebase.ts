import type { Node, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { type Mapping, ReplaceStep, replaceStep, type Step, type StepMap } from '@tiptap/pm/transform';
import { deleted, deletionsOf, follow, insertedBy, type Range, without } from './ranges.js';

/** A step that the server has not confirmed, and the step that takes it back. */
export interface Unconfirmed {
  step: Step;
  inverted: Step;
}

export interface Rebased {
  unconfirmed: Unconfirmed[];
  /** What deletions of ours still have to delete, in the transaction's document: see {@link spare}. */
  leftToDelete: Range[];
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
  const { ofBefore, lasting } = deletionsOf(ours.map(({ step }) => step.getMap()));
  let protectedRanges = untouchedBy(ofBefore, transaction.doc, mapping.maps.slice(ours.length));
  ours.forEach(({ step }, index) => {
    const inverse = ours.length - 1 - index;
    const mapped = step.map(mapping.slice(inverse + 1));
    if (!mapped) {
      return;
    }
    const before = transaction.doc;
    const spared = spare(before, mapped, protectedRanges);
    leftToDelete.push(...withoutOurs(spared.rest, mapping.maps.slice(received)));
    if (spared.step && !transaction.maybeStep(spared.step).failed) {
      mapping.setMirror(inverse, mapping.maps.length - 1);
      unconfirmed.push({ step: spared.step, inverted: spared.step.invert(before) });
      leftToDelete = follow(leftToDelete, mapping.maps.slice(-1));
      protectedRanges = follow(protectedRanges, mapping.maps.slice(-1)).concat(moved(lasting[index], step, spared.step));
    }
  });
  return { unconfirmed, leftToDelete };
}

function withoutOurs(ranges: Range[], repeated: readonly StepMap[]): Range[] {
  return ranges.length === 0 ? [] : ranges.flatMap((range) => without(range, insertedBy(repeated)));
}

/** What we did not delete of the document as the others have it. */
function untouchedBy(deletedByUs: Range[], document: Node, theirMaps: readonly StepMap[]): Range[] {
  const typedByOthers = insertedBy(theirMaps);
  const ourPart = follow(deletedByUs, theirMaps).flatMap((range) => without(range, typedByOthers));
  return without({ from: 0, to: document.content.size }, ourPart);
}

/** What a step inserted, where it inserts it now. */
function moved(ranges: Range[], step: Step, repeated: Step): Range[] {
  if (!(step instanceof ReplaceStep && repeated instanceof ReplaceStep) || step.slice.size !== repeated.slice.size) {
    return [];
  }
  const distance = repeated.from - step.from;
  return ranges.map(({ from, to }) => ({ from: from + distance, to: to + distance }));
}

interface Spared {
  /** Null when nothing of the step can be repeated as it is. */
  step: Step | null;
  rest: Range[];
}

/** The step without protected text in its range: it deletes up to there, and the rest is left for later. */
function spare(document: Node, step: Step, protectedRanges: Range[]): Spared {
  const ranges = deleted(step.getMap());
  const pieces = ranges.flatMap((range) => without(range, textsWithin(document, range, protectedRanges)));
  if (size(pieces) === size(ranges)) {
    return { step, rest: [] };
  }
  if (step instanceof ReplaceStep) {
    const first = pieces[0]?.from === step.from ? pieces[0] : { from: step.from, to: step.from };
    const shortened = replaceStep(document, first.from, first.to, step.slice);
    if (shortened instanceof ReplaceStep && textOf(shortened.slice) === textOf(step.slice)) {
      return { step: shortened, rest: pieces.filter((piece) => piece !== first) };
    }
  }
  return { step: null, rest: pieces };
}

function size(ranges: Range[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

function textsWithin(document: Node, { from, to }: Range, ranges: Range[]): Range[] {
  return ranges
    .map((range) => ({ from: Math.max(from, range.from), to: Math.min(to, range.to) }))
    .filter((range) => range.from < range.to && document.textBetween(range.from, range.to) !== '');
}

function textOf({ content }: Slice): string {
  return content.textBetween(0, content.size);
}
