import './article-editor.css';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Announcements } from './announcements.js';
import { debounced } from './debounced.js';
import { DraftNotices } from './draft-notices.js';
import { asksForHelp } from './help/keyboard-help.js';
import { asksToSaveVersion } from './help/save-version-key.js';
import { unconfirmedSteps } from './live/collaboration.js';
import type { OutlineHeading } from './outline/headings.js';
import { OpenDraft, type OpenDraftListener } from './open-draft.js';
import type { Proposal } from './proposals/proposals.js';
import { breath } from './slices.js';
import './find/find-panel.js';
import './outline/draft-outline.js';
import type { FindPanel } from './find/find-panel.js';
import './toolbar/toolbar.js';
import type { EditorToolbar } from './toolbar/toolbar.js';

/** How long an element that left the page may come back, as Vaadin moves and re-attaches, before its session ends. */
const LEAVING_GRACE = 5_000;
const HINT_TIME = 6_000;
/** A selection is told once it has stood for a moment. */
const SELECTION_TIME = 500;

/**
 * `<article-editor article-id="…">`: the draft of one article, edited live. It is rendered in light DOM, where its fields
 * are found by role and name, selections work in every browser, and the page's styles apply.
 *
 * Events (all bubble): `save-state` {state, text}, `article-changed`, `title-changed` {title},
 * `people-here` {people: [{id, name, colour}]}, `refused` {message, reference}, `citations-changed` {references},
 * `save-version`: its key was pressed, `outline` {headings: [{level, text, position}]}, `words` {count},
 * `selection` {version, from, to}: what is selected in the body, at a version that the server has,
 * `take-wording` {proposal}: a proposed wording is to be taken.
 */
export class ArticleEditor extends LitElement {
  static override properties = {
    articleId: { attribute: 'article-id' },
    proposals: { attribute: false },
    hint: { state: true },
    headings: { state: true },
    words: { state: true },
  };

  declare articleId: string;
  /** Wordings that are proposed for the body. */
  declare proposals: Proposal[];
  declare hint: string;
  declare headings: OutlineHeading[];
  declare words: number;
  #draft: OpenDraft | null = null;
  #openedId = '';
  #leaving: number | undefined;
  #announcements = new Announcements(this);
  #notices = new DraftNotices(() => this.requestUpdate());
  #hideHint = debounced(() => (this.hint = ''), HINT_TIME);

  #selected = debounced(() => this.tellSelection(), SELECTION_TIME);
  #onSelection = () => this.#selected.soon();

  constructor() {
    super();
    this.articleId = '';
    this.proposals = [];
    this.hint = '';
    this.headings = [];
    this.words = 0;
    // The desk's command palette answers to the same keys as the link dialog.
    this.addEventListener('keydown', (event) => event.defaultPrevented && event.stopPropagation());
  }

  /** True once everything typed is on the server; false when that could not be had within 5 seconds. */
  async flush(): Promise<boolean> {
    return (await this.#draft?.session.flush()) ?? true;
  }

  focusBody(): void {
    this.#draft?.page.focusBody();
  }

  scrollToHeading(position: number): void {
    this.#draft?.page.scrollToHeading(position);
  }

  /** Goes to where one of the article's references is first cited; false when it is not. */
  scrollToReference(id: string): boolean {
    return this.#draft?.scrollToReference(id) ?? false;
  }

  showPassage(version: number, from: number, to: number): boolean {
    return this.#draft?.showPassage(version, from, to) ?? false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #pageKey = (event: KeyboardEvent): void => {
    if (asksForHelp(event)) {
      event.preventDefault();
      this.#draft?.dialogs.requests.showKeyboardHelp();
    } else if (asksToSaveVersion(event)) {
      event.preventDefault();
      this.#announcements.tell('save-version', {});
    }
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#pageKey);
    window.clearTimeout(this.#leaving);
    this.#draft?.session.stay();
    this.#announcements.startAnew();
    document.addEventListener('selectionchange', this.#onSelection);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.#onSelection);
    document.removeEventListener('keydown', this.#pageKey);
    this.#leaving = window.setTimeout(() => this.#draft?.session.leave(), LEAVING_GRACE);
  }

  /** The first time not in the same go as the screen around it. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      await breath();
    }
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isMissing = this.#draft === null || this.#draft.session.isOver;
    if (this.isConnected && this.articleId !== '' && (isMissing || this.#openedId !== this.articleId)) {
      this.#draft?.session.leave();
      this.#draft?.page.element.remove();
      this.#openedId = this.articleId;
      this.#draft = this.#open(this.articleId);
      this.#draft.showProposals(this.proposals);
    } else if (changed.has('proposals')) {
      this.#draft?.showProposals(this.proposals);
    }
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const page = this.querySelector('.draft-page-place');
    if (page && this.#draft && page.firstChild !== this.#draft.page.element) {
      page.replaceChildren(this.#draft.page.element);
    }
    this.#tellSaveState();
    this.#announcements.tellOnce('people-here', { people: this.#draft?.session.company.people ?? [] });
  }

  #open(articleId: string): OpenDraft {
    /** A draft that this element no longer shows has nothing to say here, but goes on saving. */
    const ifShown =
      <T extends unknown[]>(tell: (...args: T) => void) =>
      (...args: T) => {
        if (this.#draft === draft) {
          tell(...args);
        }
      };
    const listener: OpenDraftListener = {
      changed: ifShown(() => this.requestUpdate()),
      articleChanged: ifShown(() => this.#announcements.tell('article-changed', {})),
      refused: ifShown((message, reference) => this.#announcements.tell('refused', { message, reference })),
      titleChanged: ifShown((title) => this.#announcements.tellOnce('title-changed', { title })),
      outlineChanged: ifShown((headings, count) => {
        this.headings = headings;
        this.words = count;
        this.#announcements.tellOnce('outline', { headings });
        this.#announcements.tellOnce('words', { count });
      }),
      citationsChanged: ifShown((references) => this.#announcements.tellOnce('citations-changed', { references })),
      focusToolbar: ifShown(() => this.querySelector<EditorToolbar>('editor-toolbar')?.focus()),
      takeWording: ifShown((proposal) => this.#announcements.tell('take-wording', { proposal })),
      find: ifShown(() => void this.querySelector<FindPanel>('find-panel')?.open()),
      tell: ifShown((sentence) => {
        this.hint = sentence;
        this.#hideHint.soon();
      }),
    };
    const draft: OpenDraft = new OpenDraft(articleId, this, listener);
    return draft;
  }

  override render(): TemplateResult {
    const draft = this.#draft;
    const isShown = draft?.isShown === true;
    const isHidden = draft?.session.isOfSomebodyElse === true;
    const notice = draft?.problem ?? draft?.session.notice ?? null;
    return html`
      <div class="toolbar-strip" ?hidden=${isShown && !draft.session.canEdit}>
        <editor-toolbar
          .editor=${draft?.page.body ?? null}
          .requests=${draft?.dialogs.requests ?? null}
          .canEdit=${draft?.canEditBody === true}
        ></editor-toolbar>
        <find-panel .editor=${draft?.page.body ?? null}></find-panel>
      </div>
      ${this.#notices.render(draft, notice)}
      <div
        class="draft-page-place"
        ?hidden=${isHidden}
        aria-busy=${String(!isShown)}
      ></div>
      ${isShown && !isHidden
        ? html`<draft-outline
            .editor=${draft.page.body}
            .headings=${this.headings}
            .words=${this.words}
            @go=${({ detail }: CustomEvent<number>) => this.scrollToHeading(detail)}
          ></draft-outline>`
        : nothing}
      ${isShown || notice ? nothing : html`<p class="opening" role="status">Opening the draft…</p>`}
      <div class="hint" role="status">${this.hint}</div>
    `;
  }

  #tellSaveState(): void {
    const { session, isShown } = this.#draft ?? {};
    if (session && (isShown || session.saveState.state !== 'offline')) {
      this.#announcements.tellOnce('save-state', session.saveState);
    }
  }

  /** Positions mean something to the server only where nothing is on its way there. */
  tellSelection(): void {
    const body = this.#draft?.page.body;
    const part = this.#draft?.session.draft.part('body');
    if (body && part && unconfirmedSteps(body.state).length === 0) {
      const { from, to } = body.state.selection;
      this.#announcements.tell('selection', { version: part.version, from, to });
    }
  }
}

customElements.define('article-editor', ArticleEditor);
