import { Mapping, type StepMap } from '@tiptap/pm/transform';
import { isOfAny, type TakenBack } from './taken-back.js';

/** A stretch of a document, by positions. */
export interface Range {
  from: number;
  to: number;
}

const isStretch = ({ from, to }: Range) => from < to;

function mapped({ from, to }: Range, mapping: Mapping | StepMap): Range {
  return { from: mapping.map(from, 1), to: mapping.map(to, -1) };
}

/** What one map inserts, in the document after it. */
function inserted(map: StepMap): Range[] {
  const ranges: Range[] = [];
  map.forEach((_oldStart, _oldEnd, from, to) => ranges.push({ from, to }));
  return ranges.filter(isStretch);
}

/** What one map deletes, in the document before it. */
export function deleted(map: StepMap): Range[] {
  const ranges: Range[] = [];
  map.forEach((from, to) => ranges.push({ from, to }));
  return ranges.filter(isStretch);
}

/** ProseMirror's own mapping; its types leave out the method that prosemirror-collab uses as well. */
export type MirroredMapping = Mapping & { setMirror(index: number, mirrored: number): void };

/**
 * What each of these maps inserted, as far as it still stands after the last of them; without those that only take back
 * what others of them deleted.
 */
export function insertedBy(maps: readonly StepMap[], takenBack: readonly TakenBack[] = []): Range[] {
  const path = new Mapping([...maps]) as MirroredMapping;
  takenBack.forEach(({ deletion, undo }) => path.setMirror(deletion, undo));
  return maps
    .flatMap((map, index) => {
      const later = path.slice(index + 1);
      return isOfAny(takenBack, index) ? [] : inserted(map).map((range) => mapped(range, later));
    })
    .filter(isStretch);
}

export interface Deletions {
  /** What the maps delete of the document before the first of them. */
  ofBefore: Range[];
  /** What each map inserts that no later one deletes, in the document right after it. */
  lasting: Range[][];
}

/**
 * What a run of maps deletes, told apart from what it inserts and deletes again, and from what it deletes and takes
 * back.
 */
export function deletionsOf(maps: readonly StepMap[], takenBack: readonly TakenBack[] = []): Deletions {
  const lasting: Range[][] = [];
  /** For each stretch of a deletion that was taken back: what of it was deleted after that, counted from its start. */
  const again = new Map<number, Range[][]>();
  let later: Range[] = [];
  for (let index = maps.length - 1; index >= 0; index--) {
    const map = maps[index];
    const added = inserted(map);
    lasting.unshift(added.flatMap((range) => without(range, later)));
    const pair = takenBack.find(({ undo }) => undo === index);
    if (pair) {
      again.set(pair.deletion, added.map((range) => shifted(within(later, range), -range.from)));
    }
    const gone = isOfAny(takenBack, index)
      ? deleted(map).flatMap(({ from }, stretch) => shifted(again.get(index)?.[stretch] ?? [], from))
      : deleted(map);
    later = joined([...later.map((range) => mapped(range, map.invert())).filter(isStretch), ...gone]);
  }
  return { ofBefore: later, lasting };
}

/** What of some ranges is in another one. */
export function within(ranges: readonly Range[], { from, to }: Range): Range[] {
  return ranges.map((each) => ({ from: Math.max(from, each.from), to: Math.min(to, each.to) })).filter(isStretch);
}

function shifted(ranges: Range[], distance: number): Range[] {
  return ranges.map(({ from, to }) => ({ from: from + distance, to: to + distance }));
}

/** Where these stretches are after the maps, without what the maps inserted between them. */
export function follow(ranges: Range[], maps: readonly StepMap[]): Range[] {
  return maps.reduce((before, map) => {
    const between = inserted(map);
    return before
      .map((range) => mapped(range, map))
      .filter(isStretch)
      .flatMap((range) => without(range, between));
  }, ranges);
}

/** The ranges in order, those that touch made one. */
export function joined(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && range.from <= last.to) {
      last.to = Math.max(last.to, range.to);
    } else {
      result.push({ ...range });
    }
  }
  return result;
}

/** What remains of a range when others are cut out of it. */
export function without(range: Range, cut: Range[]): Range[] {
  const result: Range[] = [];
  let { from } = range;
  for (const each of joined(cut)) {
    result.push({ from, to: Math.min(each.from, range.to) });
    from = Math.max(from, each.to);
  }
  result.push({ from, to: range.to });
  return result.filter(isStretch);
}
