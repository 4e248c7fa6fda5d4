import { placeBelow } from '../placement.js';

const DELAY = 400;

/**
 * Shows what a button is called and its shortcut, on hover and on keyboard focus. The buttons carry the same in
 * `aria-label` and `aria-keyshortcuts`, so it is hidden from screen readers, who would hear everything twice.
 */
export class Tooltip {
  readonly element = document.createElement('div');
  #timer: number | undefined;

  constructor(private readonly toolbar: HTMLElement) {
    this.element.className = 'editor-tooltip';
    this.element.popover = 'manual';
    this.element.setAttribute('aria-hidden', 'true');
    toolbar.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && this.#later(event.target));
    toolbar.addEventListener('focusin', (event) => this.#isByKeyboard(event.target) && this.#later(event.target));
    for (const leaving of ['pointerout', 'pointerdown', 'focusout', 'keydown']) {
      toolbar.addEventListener(leaving, () => this.hide());
    }
  }

  hide(): void {
    window.clearTimeout(this.#timer);
    if (this.element.matches(':popover-open')) {
      this.element.hidePopover();
    }
  }

  #isByKeyboard(target: EventTarget | null): boolean {
    return target instanceof HTMLElement && target.matches(':focus-visible');
  }

  #later(target: EventTarget | null): void {
    const button = (target as Element).closest<HTMLElement>('[data-tooltip]');
    this.hide();
    if (button) {
      this.#timer = window.setTimeout(() => this.#show(button), DELAY);
    }
  }

  #show(button: HTMLElement): void {
    if (this.element.isConnected && button.isConnected) {
      this.element.textContent = button.dataset.tooltip ?? '';
      this.element.showPopover();
      const { left, width, top, bottom } = button.getBoundingClientRect();
      placeBelow(this.element, { left: left + width / 2 - this.element.offsetWidth / 2, top, bottom });
    }
  }
}
