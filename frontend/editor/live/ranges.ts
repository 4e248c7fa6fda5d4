import { Mapping, type StepMap } from '@tiptap/pm/transform';

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

/** What each of these maps inserted, as far as it still stands after the last of them. */
export function insertedBy(maps: readonly StepMap[]): Range[] {
  return maps
    .flatMap((map, index) => {
      const later = new Mapping(maps.slice(index + 1));
      return inserted(map).map((range) => mapped(range, later));
    })
    .filter(isStretch);
}

export interface Deletions {
  /** What the maps delete of the document before the first of them. */
  ofBefore: Range[];
  /** What each map inserts that no later one deletes, in the document right after it. */
  lasting: Range[][];
}

/** What a run of maps deletes, told apart from what it inserts and deletes again. */
export function deletionsOf(maps: readonly StepMap[]): Deletions {
  const lasting: Range[][] = [];
  let later: Range[] = [];
  for (const map of [...maps].reverse()) {
    lasting.unshift(inserted(map).flatMap((range) => without(range, later)));
    const before = later.map((range) => mapped(range, map.invert())).filter(isStretch);
    later = joined([...before, ...deleted(map)]);
  }
  return { ofBefore: later, lasting };
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
