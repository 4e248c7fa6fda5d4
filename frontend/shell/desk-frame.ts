/**
 * The desk's frame in the browser: the drawer on narrow screens, the skip link, the keys that work everywhere, and
 * where the focus goes when another view is shown.
 */
class DeskFrame extends HTMLElement {
  private firstView = true;

  private readonly onClick = (event: Event) => {
    const target = event.target as Element;
    if (target.closest('.skip-link')) {
      event.preventDefault();
      this.content.focus();
    } else if (target.closest('.menu-button')) {
      this.openDrawer();
    } else if (target.closest('.find')) {
      this.palette.show();
    } else if (this.drawerIsOpen && !target.closest('.desk-nav')) {
      this.closeDrawer();
    }
  };

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) {
      return;
    }
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      this.palette.show();
    } else if (event.key === '/' && !event.ctrlKey && !event.metaKey && !this.isTyping(event)) {
      event.preventDefault();
      this.focusSearch();
    } else if (event.key === 'Escape' && this.drawerIsOpen) {
      this.closeDrawer();
    }
  };

  connectedCallback() {
    this.addEventListener('click', this.onClick);
    document.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.onClick);
    document.removeEventListener('keydown', this.onKey);
  }

  /** The server calls this when a view has been put in place. */
  viewShown() {
    this.nameKeys();
    if (this.drawerIsOpen) {
      this.closeDrawer();
    }
    if (!this.firstView) {
      this.focusContent();
    }
    this.firstView = false;
  }

  /** With the next frame, which lays the page out anyway: a focus given before has that done within the answer. */
  private focusContent() {
    const focused = document.activeElement;
    requestAnimationFrame(() => {
      const isTaken = document.activeElement !== focused && document.activeElement !== document.body;
      if (this.isConnected && !isTaken && !this.content.contains(focused)) {
        this.content.focus({ preventScroll: true });
        this.content.scrollTop = 0;
      }
    });
  }

  private get content(): HTMLElement {
    return this.querySelector<HTMLElement>('#content')!;
  }

  private get palette(): HTMLElement & { show(): void } {
    return this.querySelector('command-palette')!;
  }

  private get menuButton(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.menu-button');
  }

  private get drawerIsOpen(): boolean {
    return this.hasAttribute('drawer-open');
  }

  private openDrawer() {
    this.toggleAttribute('drawer-open', true);
    this.menuButton?.setAttribute('aria-expanded', 'true');
    this.content.inert = true;
    this.querySelector<HTMLElement>('.desk-nav li a')?.focus();
  }

  private closeDrawer() {
    this.toggleAttribute('drawer-open', false);
    this.menuButton?.setAttribute('aria-expanded', 'false');
    this.content.inert = false;
    this.menuButton?.focus();
  }

  /** A view's own search field comes first; elsewhere the palette searches. */
  private focusSearch() {
    const field = this.content.querySelector<HTMLElement>('[data-search]');
    if (field) {
      field.focus();
    } else {
      this.palette.show();
    }
  }

  private isTyping(event: KeyboardEvent): boolean {
    const target = event.composedPath()[0];
    return (
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input, textarea, select, [role=textbox]'))
    );
  }

  private nameKeys() {
    const keys = this.querySelector('.find kbd');
    if (keys && /Mac|iP(hone|ad)/.test(navigator.platform)) {
      keys.textContent = '⌘ K';
    }
  }
}

customElements.define('desk-frame', DeskFrame);
