/**
 * A button with a menu, by the menu button pattern of the ARIA authoring practices. The server puts the button and the
 * items into it; this side opens, places, closes and moves the focus. The popover closes itself at Esc or a click
 * elsewhere, and gives the focus back.
 */
class ActionMenu extends HTMLElement {
  private readonly onClick = (event: Event) => {
    const target = event.target as Element;
    if (target.closest('[role^=menuitem]')) {
      this.menu.hidePopover();
    } else if (this.opener.contains(target)) {
      this.toggle();
    }
  };

  private readonly onKey = (event: KeyboardEvent) => {
    if (this.opener.contains(event.target as Node)) {
      this.keyOnOpener(event);
    } else {
      this.keyInMenu(event);
    }
  };

  private readonly onToggle = (event: Event) => {
    const open = (event as ToggleEvent).newState === 'open';
    this.opener.setAttribute('aria-expanded', String(open));
    if (open) {
      addEventListener('scroll', this.close, { capture: true, once: true });
      addEventListener('resize', this.close, { once: true });
    }
  };

  private readonly close = (event: Event) => {
    if (event.target !== this.menu) {
      this.menu.hidePopover();
    }
  };

  connectedCallback() {
    this.addEventListener('click', this.onClick);
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('toggle', this.onToggle, { capture: true });
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.onClick);
    this.removeEventListener('keydown', this.onKey);
    this.removeEventListener('toggle', this.onToggle, { capture: true });
  }

  private get opener(): HTMLElement {
    return this.querySelector<HTMLElement>(':scope > button')!;
  }

  private get menu(): HTMLElement {
    return this.querySelector<HTMLElement>(':scope > [role=menu]')!;
  }

  private get items(): HTMLElement[] {
    return [...this.menu.querySelectorAll<HTMLElement>('[role^=menuitem]:not([disabled])')];
  }

  private toggle() {
    if (this.menu.matches(':popover-open')) {
      this.menu.hidePopover();
    } else {
      this.open(0);
    }
  }

  private open(focused: number) {
    this.menu.showPopover();
    this.place();
    this.items.at(focused)?.focus();
  }

  /** Below the button where there is room, else above; at its left edge, or its right where the window ends. */
  private place() {
    const button = this.opener.getBoundingClientRect();
    const menu = this.menu.getBoundingClientRect();
    const below = button.bottom + 4 + menu.height <= innerHeight - 8;
    const top = below ? button.bottom + 4 : Math.max(8, button.top - 4 - menu.height);
    const fits = button.left + menu.width <= innerWidth - 8;
    this.menu.style.top = `${top}px`;
    this.menu.style.left = `${fits ? button.left : Math.max(8, button.right - menu.width)}px`;
  }

  private keyOnOpener(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      event.stopPropagation();
      this.open(event.key === 'ArrowDown' ? 0 : -1);
    }
  }

  private keyInMenu(event: KeyboardEvent) {
    const items = this.items;
    const at = items.indexOf(document.activeElement as HTMLElement);
    const target = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    event.stopPropagation();
    if (target !== undefined) {
      event.preventDefault();
      items[target]?.focus();
    } else if (event.key === 'Tab') {
      this.menu.hidePopover();
    } else if (event.key.length === 1 && event.key !== ' ') {
      this.focusByLetter(items, at, event.key.toLowerCase());
    }
  }

  private focusByLetter(items: HTMLElement[], at: number, letter: string) {
    const following = [...items.slice(at + 1), ...items.slice(0, at + 1)];
    following.find((item) => item.textContent.trim().toLowerCase().startsWith(letter))?.focus();
  }
}

customElements.define('action-menu', ActionMenu);
