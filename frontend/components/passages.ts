/** A stretch of a document, in its positions. */
export interface Passage {
  from: number;
  to: number;
}

/** The texts of a rendered document; each says in `data-at` at which position it begins. */
function texts(root: Element): { text: Text; at: number }[] {
  return [...root.querySelectorAll<HTMLElement>('[data-at]')].flatMap(({ firstChild, dataset }) =>
    firstChild instanceof Text ? [{ text: firstChild, at: Number(dataset.at) }] : [],
  );
}

/** What a range covers of a rendered document; null when that is none of its text. */
export function passageOf(root: Element, range: Range): Passage | null {
  const covered = texts(root)
    .filter(({ text }) => range.intersectsNode(text))
    .map(({ text, at }) => ({
      from: at + (text === range.startContainer ? range.startOffset : 0),
      to: at + (text === range.endContainer ? range.endOffset : text.length),
    }))
    .filter(({ from, to }) => from < to);
  const first = covered[0];
  const last = covered.at(-1);
  return first && last ? { from: first.from, to: last.to } : null;
}

/** Where a passage stands in a rendered document: a range for each of its texts. */
export function rangesOf(root: Element, { from, to }: Passage): Range[] {
  return texts(root)
    .filter(({ text, at }) => at < to && at + text.length > from)
    .map(({ text, at }) => {
      const range = document.createRange();
      range.setStart(text, Math.max(from - at, 0));
      range.setEnd(text, Math.min(to - at, text.length));
      return range;
    });
}
