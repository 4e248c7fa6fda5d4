import type { Editor } from '@tiptap/core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { EditorAction, EditorRequests } from '../actions/action.js';
import { shortcutAttribute, shortcutText } from '../actions/shortcuts.js';
import { icon } from '../icons.js';
import { breath } from '../slices.js';
import { toolsThatFit } from './fitting.js';
import './tool-menu.js';
import { isMenu, moreMenu, type Tool, type ToolMenu, TOOLS } from './tools.js';
import { Tooltip } from './tooltip.js';

const NARROW_TOOL = 40;
const TOOL = 32;

/**
 * The formatting toolbar: one stop of the Tab key, with arrow keys inside (WAI-ARIA's toolbar pattern). What finds no
 * room is in its last menu.
 */
export class EditorToolbar extends LitElement {
  static override properties = {
    editor: { attribute: false },
    requests: { attribute: false },
    canEdit: { attribute: false },
    room: { state: true },
    tick: { state: true },
  };

  declare editor: Editor | null;
  declare requests: EditorRequests | null;
  declare canEdit: boolean;
  /** How wide it may be, in pixels. */
  declare room: number;
  declare tick: number;
  #stop = 0;
  #frame = 0;
  #hadFocus = false;
  #tooltip = new Tooltip(this);
  #around =
    typeof ResizeObserver === 'undefined'
      ? null
      : new ResizeObserver(([{ contentRect }]) => (this.room = contentRect.width || Infinity));

  constructor() {
    super();
    this.editor = null;
    this.requests = null;
    this.canEdit = false;
    this.room = Infinity;
    this.tick = 0;
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('focusin', (event) => this.#moveStopTo(event.target as Element));
    // A click must not take the focus, and with it the selection, from the text.
    this.addEventListener('mousedown', (event) => event.preventDefault());
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'toolbar');
    this.setAttribute('aria-label', 'Formatting');
    this.setAttribute('aria-orientation', 'horizontal');
    if (this.parentElement) {
      this.#around?.observe(this.parentElement);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#around?.disconnect();
    this.#tooltip.hide();
  }

  override focus(): void {
    this.#items[this.#stop]?.focus();
  }

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('button.tool')];
  }

  /** Many buttons: the first time not in the same go as the editor around it. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      await breath();
    }
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.contains(document.activeElement);
    if (changed.has('editor')) {
      (changed.get('editor') as Editor | null | undefined)?.off('transaction', this.#editorChanged);
      this.editor?.on('transaction', this.#editorChanged);
    }
  }

  protected override updated(): void {
    this.#markStop();
    if (this.#hadFocus && !this.contains(document.activeElement)) {
      void this.#takeFocusBack();
    }
  }

  #markStop(): void {
    this.#stop = Math.min(this.#stop, this.#items.length - 1);
    this.#items.forEach((item, index) => (item.tabIndex = index === this.#stop ? 0 : -1));
  }

  /** A tool that was a menu and is a button now, or the other way around, is another element: the focus fell through. */
  async #takeFocusBack(): Promise<void> {
    await Promise.all([...this.querySelectorAll<LitElement>('tool-menu')].map((menu) => menu.updateComplete));
    this.#markStop();
    this.focus();
  }

  /** At most once a frame, so that typing does not wait for buttons. */
  #editorChanged = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.tick++;
    });
  };

  override render(): TemplateResult {
    const { editor } = this;
    const size = window.matchMedia?.('(width < 700px)').matches ? NARROW_TOOL : TOOL;
    const shown = toolsThatFit(TOOLS, editor, this.room, size);
    const crowdedOut = TOOLS.filter((tool) => !shown.includes(tool));
    return html`
      ${shown.map((tool, index) => html`${this.#gap(tool, shown[index - 1])}${this.#tool(tool.content(editor))}`)}
      ${gap()} ${this.#menu(moreMenu(crowdedOut, editor))} ${this.#tooltip.element}
    `;
  }

  #gap(tool: Tool, before: Tool | undefined): TemplateResult | typeof nothing {
    return before && before.group !== tool.group ? gap() : nothing;
  }

  #tool(content: EditorAction | ToolMenu): TemplateResult {
    return isMenu(content) ? this.#menu(content) : this.#button(content);
  }

  #menu(menu: ToolMenu): TemplateResult {
    return html`<tool-menu
      .menu=${menu}
      .editor=${this.editor}
      .requests=${this.requests}
      .canEdit=${this.canEdit}
      .tick=${this.tick}
    ></tool-menu>`;
  }

  #button({ label, icon: name, shortcut, isPressed, isDisabled, run }: EditorAction): TemplateResult {
    const { editor } = this;
    const isOff = !editor || !this.canEdit || isDisabled?.(editor) === true;
    return html`<button
      type="button"
      class="tool"
      aria-label=${label}
      aria-pressed=${isPressed && editor ? String(isInUse(this, editor) && isPressed(editor)) : nothing}
      aria-disabled=${isOff ? 'true' : nothing}
      aria-keyshortcuts=${shortcut ? shortcutAttribute(shortcut) : nothing}
      data-tooltip=${shortcut ? `${label} (${shortcutText(shortcut)})` : label}
      tabindex="-1"
      @click=${() => !isOff && this.requests && run(editor, this.requests)}
    >
      ${icon(name)}
    </button>`;
  }

  #moveStopTo(target: Element): void {
    const index = this.#items.findIndex((item) => item === target.closest('button.tool'));
    if (index >= 0) {
      this.#stop = index;
      this.#markStop();
    }
  }

  #key(event: KeyboardEvent): void {
    const items = this.#items;
    const next: Record<string, number> = {
      ArrowRight: (this.#stop + 1) % items.length,
      ArrowLeft: (this.#stop - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    if (event.key in next) {
      event.preventDefault();
      items[next[event.key]]?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.editor?.view.focus();
    }
  }
}

function gap(): TemplateResult {
  return html`<span class="tool-gap" aria-hidden="true"></span>`;
}

/** Where nobody writes, no button shows what stands at the cursor. */
function isInUse(toolbar: EditorToolbar, editor: Editor): boolean {
  return editor.isFocused || toolbar.contains(document.activeElement);
}

customElements.define('editor-toolbar', EditorToolbar);
