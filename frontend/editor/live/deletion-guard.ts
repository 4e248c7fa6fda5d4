import type { Node, Slice } from '@tiptap/pm/model';
import { ReplaceStep, replaceStep, type Step, type StepMap } from '@tiptap/pm/transform';
import { deleted, deletionsOf, follow, insertedBy, joined, type Range, within, without } from './ranges.js';
import type { TakenBack } from './taken-back.js';

export interface Spared {
  /** Null when nothing of the step can be repeated as it is. */
  step: Step | null;
  /** What it would have deleted besides, to be deleted later. */
  rest: Range[];
}

/**
 * Knows, while our steps are repeated on what others did, which text no step of ours deleted when it was first made:
 * what others typed meanwhile, what stood there before, and what we typed and kept.
 */
export class DeletionGuard {
  readonly #isNeeded: boolean;
  #lasting: Range[][] = [];
  #protected: Range[] = [];

  constructor(
    ours: readonly { step: Step }[],
    takenBack: readonly TakenBack[],
    { doc }: { doc: Node },
    theirMaps: readonly StepMap[],
  ) {
    const maps = ours.map(({ step }) => step.getMap());
    // Whoever only types deletes nothing: then there is nothing to guard, and no time to lose.
    this.#isNeeded = maps.some((map) => deleted(map).length > 0);
    if (this.#isNeeded) {
      const { ofBefore, lasting } = deletionsOf(maps, takenBack);
      const typedByOthers = insertedBy(theirMaps);
      const deletedByUs = follow(ofBefore, theirMaps).flatMap((range) => without(range, typedByOthers));
      this.#lasting = lasting;
      this.#protected = without({ from: 0, to: doc.content.size }, deletedByUs);
    }
  }

  /** The step without protected text in its range: it deletes up to there, and the rest is left for later. */
  spare(document: Node, step: Step): Spared {
    const ranges = this.#isNeeded ? deleted(step.getMap()) : [];
    const pieces = ranges.flatMap((range) => without(range, textsWithin(document, range, this.#protected)));
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

  /** Takes note that a step of ours was repeated. */
  repeated(index: number, step: Step, asRepeated: Step): void {
    if (this.#isNeeded) {
      const kept = moved(this.#lasting[index], step, asRepeated);
      this.#protected = joined([...follow(this.#protected, [asRepeated.getMap()]), ...kept]);
    }
  }
}

/** What a step inserted, where it inserts it now. */
function moved(ranges: Range[], step: Step, repeated: Step): Range[] {
  if (!(step instanceof ReplaceStep && repeated instanceof ReplaceStep) || step.slice.size !== repeated.slice.size) {
    return [];
  }
  const distance = repeated.from - step.from;
  return ranges.map(({ from, to }) => ({ from: from + distance, to: to + distance }));
}

function size(ranges: Range[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

function textsWithin(document: Node, { from, to }: Range, ranges: Range[]): Range[] {
  return within(ranges, { from, to }).filter((range) => document.textBetween(range.from, range.to) !== '');
}

function textOf({ content }: Slice): string {
  return content.textBetween(0, content.size);
}
