/** jsdom has no top layer: popovers and modal dialogs that know whether they are open are enough for a test. */
const openPopovers = new WeakSet<Element>();
const matches = HTMLElement.prototype.matches;

function toggle(element: HTMLElement, isOpen: boolean): void {
  if (openPopovers.has(element) !== isOpen) {
    openPopovers[isOpen ? 'add' : 'delete'](element);
    element.style.display = isOpen ? 'block' : '';
    element.dispatchEvent(Object.assign(new Event('toggle'), { newState: isOpen ? 'open' : 'closed' }));
  }
}

Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    toggle(this, true);
  },
  hidePopover(this: HTMLElement) {
    toggle(this, false);
  },
  matches(this: HTMLElement, selector: string) {
    return selector === ':popover-open' ? openPopovers.has(this) : matches.call(this, selector);
  },
});

HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

const nowhere = { left: 0, right: 0, top: 0, bottom: 0, width: 0, height: 0, x: 0, y: 0, toJSON: () => ({}) };
Range.prototype.getClientRects = () => Object.assign([nowhere], { item: () => nowhere }) as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => nowhere;
