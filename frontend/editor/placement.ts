const GAP = 6;
const MARGIN = 8;

/** Puts something in the top layer below a place on the page, above it where there is no room, and inside the window. */
export function placeBelow(floating: HTMLElement, place: { left: number; top: number; bottom: number }): void {
  const { offsetWidth: width, offsetHeight: height } = floating;
  const below = place.bottom + GAP;
  const top = below + height > window.innerHeight - MARGIN ? place.top - GAP - height : below;
  const left = Math.min(place.left, window.innerWidth - width - MARGIN);
  Object.assign(floating.style, { left: `${Math.max(MARGIN, left)}px`, top: `${Math.max(MARGIN, top)}px` });
}
