import type { Node } from '@tiptap/pm/model';
import { Mapping, ReplaceStep, type Step, type StepMap } from '@tiptap/pm/transform';
import { deleted, follow, joined, type Range } from './ranges.js';
import type { Unconfirmed } from './unconfirmed.js';

/**
 * Knows, while our steps are repeated on what others did, what an undo of ours brings back that its deletion did not
 * take away this time: others had deleted it as well, and may take that back, or it was spared and stands there still.
 * It would be there twice.
 */
export class BroughtBack {
  /** Which later step of ours takes a deletion of ours back: by their indices. */
  readonly #takenBackBy = new Map<number, number>();
  /** For an undo, which places of what it inserts are not wanted, counted from its start. */
  readonly #unwanted = new Map<number, number[]>();
  readonly #theirs: Mapping;
  #ranges: Range[] = [];

  constructor(
    private readonly ours: readonly Unconfirmed[],
    theirMaps: readonly StepMap[],
  ) {
    this.#theirs = new Mapping([...theirMaps]);
    ours.forEach(({ isTakingBack }, index) => isTakingBack && this.#pair(index));
  }

  /** What is not wanted, in the document as it stands now. */
  get ranges(): Range[] {
    return this.#ranges;
  }

  isTakenBack(index: number): boolean {
    return this.#takenBackBy.has(index);
  }

  /** @param mapping what happened since the step was first made: ours taken back, theirs, and ours repeated so far */
  repeating(index: number, mapping: Mapping, asRepeated: Step | null): void {
    const undo = this.#takenBackBy.get(index);
    const { step } = this.ours[index];
    if (undo !== undefined && step instanceof ReplaceStep) {
      const now = asRepeated ? deleted(asRepeated.getMap()) : [];
      const places = Array.from({ length: step.to - step.from }, (_, place) => place);
      this.#unwanted.set(undo, places.filter((place) => !this.#deletes(step.from + place, index, mapping, now)));
    }
  }

  /** Takes note that a step of ours was repeated, as the transaction's last step so far. */
  repeated(index: number, asRepeated: Step, { doc, mapping }: { doc: Node; mapping: Mapping }): void {
    this.#ranges = follow(this.#ranges, mapping.maps.slice(-1));
    if (asRepeated instanceof ReplaceStep) {
      const again = (this.#unwanted.get(index) ?? []).map((place) => asRepeated.from + place);
      const inline = again.filter((position) => doc.nodeAt(position)?.isInline);
      this.#ranges = joined([...this.#ranges, ...inline.map((from) => ({ from, to: from + 1 }))]);
    }
  }

  /** Whether a deletion took away what stood at a position before it, for the undo to bring back. */
  #deletes(position: number, index: number, mapping: Mapping, now: Range[]): boolean {
    const { pos, deletedAfter } = mapping.mapResult(position, 1);
    if (deletedAfter) {
      const before = this.#backFrom(index).mapResult(position, 1);
      return before.deletedAfter || !this.#theirs.mapResult(before.pos, 1).deletedAfter;
    }
    const isIn = ({ from, to }: Range) => from <= pos && pos < to;
    return now.some(isIn) && !this.#ranges.some(isIn);
  }

  /** From before a step of ours to before all of them. */
  #backFrom(index: number): Mapping {
    return new Mapping(this.ours.slice(0, index).map(({ inverted }) => inverted.getMap()).reverse());
  }

  /** An undo takes back the last deletion of just what it inserts. */
  #pair(undo: number): void {
    const { step } = this.ours[undo];
    if (step instanceof ReplaceStep && step.slice.size > 0) {
      const { slice } = step;
      const isIts = ({ inverted }: Unconfirmed, index: number) =>
        !this.isTakenBack(index) && inverted instanceof ReplaceStep && inverted.slice.eq(slice);
      const deletion = this.ours.slice(0, undo).findLastIndex(isIts);
      if (deletion >= 0) {
        this.#takenBackBy.set(deletion, undo);
      }
    }
  }
}
