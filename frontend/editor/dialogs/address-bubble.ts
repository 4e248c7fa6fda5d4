import { type Editor, getMarkRange } from '@tiptap/core';
import { html, nothing, render } from 'lit';
import { placeBelow } from '../placement.js';
import { isLinkAddress } from '../schema/link-address.js';
import { focused } from '../focused.js';

export interface BubbleRequests {
  editLink(): void;
  editCallToAction(): void;
}

/** While the cursor stands in a link or a call to action: its address, and what can be done with it. */
export class AddressBubble {
  readonly element = document.createElement('div');
  #frame = 0;

  constructor(
    private readonly editor: Editor,
    private readonly requests: BubbleRequests,
  ) {
    this.element.className = 'address-bubble';
    this.element.popover = 'manual';
    this.element.setAttribute('role', 'group');
    editor.on('transaction', this.#refresh);
    editor.on('focus', this.#refresh);
    editor.on('blur', this.#refresh);
    this.element.addEventListener('focusout', this.#refresh);
    window.addEventListener('scroll', this.#refresh, { capture: true, passive: true });
    window.addEventListener('resize', this.#refresh);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    window.removeEventListener('scroll', this.#refresh, { capture: true });
    window.removeEventListener('resize', this.#refresh);
    this.element.remove();
  }

  /** In the next frame: the focus has arrived by then, and typing does not wait. */
  #refresh = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#show();
    });
  };

  #show(): void {
    if (this.editor.isDestroyed || !this.element.isConnected) {
      return;
    }
    const place = this.#isWanted() ? this.#place() : null;
    if (place === null || place.bottom < 0 || place.top > window.innerHeight) {
      this.element.hidePopover();
      return;
    }
    this.#draw();
    this.element.showPopover();
    placeBelow(this.element, place);
  }

  #isWanted(): boolean {
    const isHere = this.editor.isFocused || this.element.contains(document.activeElement);
    return isHere && this.editor.isEditable && this.editor.state.selection.empty;
  }

  #place(): { left: number; top: number; bottom: number } | null {
    const { state, view } = this.editor;
    const link = getMarkRange(state.selection.$from, state.schema.marks.link);
    if (link) {
      const start = view.coordsAtPos(link.from, 1);
      return { ...start, bottom: view.coordsAtPos(link.to, -1).bottom };
    }
    const { $from } = state.selection;
    if ($from.parent.type.name === 'callToAction') {
      const box = (view.nodeDOM($from.before()) as Element | null)?.getBoundingClientRect();
      return box ? { left: box.left, top: box.top, bottom: box.bottom } : null;
    }
    return null;
  }

  #draw(): void {
    const isLink = this.editor.isActive('link');
    const { href } = this.editor.getAttributes(isLink ? 'link' : 'callToAction') as { href?: string };
    this.element.setAttribute('aria-label', isLink ? 'Link' : 'Call to action');
    const keepFocus = (event: Event) => event.preventDefault();
    const edit = () => (isLink ? this.requests.editLink() : this.requests.editCallToAction());
    const remove = () =>
      isLink
        ? focused(this.editor).extendMarkRange('link').unsetMark('link').run()
        : focused(this.editor).setNode('paragraph').run();
    render(
      html`
        ${isLinkAddress(href)
          ? html`<a href=${href} target="_blank" rel="noopener noreferrer" title="Opens in a new tab">${href}</a>`
          : nothing}
        <button type="button" class="button quiet" @mousedown=${keepFocus} @click=${edit}>Edit</button>
        <button type="button" class="button quiet" @mousedown=${keepFocus} @click=${remove}>Remove</button>
      `,
      this.element,
    );
  }
}
