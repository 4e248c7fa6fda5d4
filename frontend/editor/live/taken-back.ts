import { ReplaceAroundStep, ReplaceStep, type Step } from '@tiptap/pm/transform';
import type { Unconfirmed } from './unconfirmed.js';

/** A step of ours and the later one of an undo or redo that brings back what it deleted, by their indices. */
export interface TakenBack {
  readonly deletion: number;
  readonly undo: number;
}

/** The pairs among our steps; an undo takes back the last deletion of just what it inserts. */
export function takenBackAmong(ours: readonly Unconfirmed[]): TakenBack[] {
  const pairs: TakenBack[] = [];
  ours.forEach((step, undo) => {
    if (step.isTakingBack && bringsBack(step)) {
      const isFree = (index: number) => !isOfAny(pairs, index);
      const deletion = ours.slice(0, undo).findLastIndex((each, index) => isFree(index) && isInverse(each, step));
      if (deletion >= 0) {
        pairs.push({ deletion, undo });
      }
    }
  });
  return pairs;
}

export function isOfAny(pairs: readonly TakenBack[], index: number): boolean {
  return pairs.some(({ deletion, undo }) => index === deletion || index === undo);
}

/** Whether both did again what they did at first. */
export function isRepeatedAsMade(
  { deletion, undo }: TakenBack,
  ours: readonly Unconfirmed[],
  repeated: ReadonlyMap<number, Unconfirmed>,
): boolean {
  return [deletion, undo].every((index) => {
    const again = repeated.get(index);
    return again !== undefined && isAlike(ours[index].step, again.step) && isAlike(ours[index].inverted, again.inverted);
  });
}

function bringsBack({ step }: Unconfirmed): boolean {
  return (step instanceof ReplaceStep || step instanceof ReplaceAroundStep) && step.slice.size > 0;
}

function isInverse(first: Unconfirmed, second: Unconfirmed): boolean {
  return isAlike(first.inverted, second.step) && isAlike(first.step, second.inverted);
}

/** Whether both put in the same, wherever. */
function isAlike(first: Step, second: Step): boolean {
  if (first instanceof ReplaceStep) {
    return second instanceof ReplaceStep && first.slice.eq(second.slice);
  }
  const areAround = first instanceof ReplaceAroundStep && second instanceof ReplaceAroundStep;
  return areAround && first.insert === second.insert && first.slice.eq(second.slice);
}
