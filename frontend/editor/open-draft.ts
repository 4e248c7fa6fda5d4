import { Bubble } from './bubbles/bubble.js';
import { ArticleReferences } from './citations/article-references.js';
import { firstCitation, showReferences } from './citations/citation-numbers.js';
import { debounced } from './debounced.js';
import { unconfirmedSteps } from './live/collaboration.js';
import type { DraftPart } from './live/draft-part.js';
import type { Offer } from './live/kept/offer.js';
import type { PartName } from './live/messages.js';
import { EditingSession } from './live/session.js';
import { BodyDialogs } from './page/body-dialogs.js';
import { DraftPage } from './page/draft-page.js';
import { type Proposal, ToldProposals } from './proposals/proposals.js';
import { breath } from './slices.js';
import { citedIn, headingsOf, type OutlineHeading, wordsIn } from './outline/headings.js';

/** What the open draft tells the element that shows it. */
export interface OpenDraftListener {
  /** Anything that the element shows of it may have changed. */
  changed(): void;
  articleChanged(): void;
  refused(message: string, reference: string | null): void;
  titleChanged(title: string): void;
  /** The references that the text cites, in order of appearance. */
  citationsChanged(references: string[]): void;
  outlineChanged(headings: OutlineHeading[], words: number): void;
  focusToolbar(): void;
  /** Opens the panel that finds and replaces. */
  find(): void;
  /** Takes a wording that somebody proposes. */
  takeWording(proposal: string): void;
  tell(sentence: string): void;
}

const QUIET = 300;
const UNKNOWN_CONTENT = 'This draft holds something that this version of the editor does not know. Reload the page.';

/** A draft with its session and its page, which stay together for as long as either has something to do. */
export class OpenDraft {
  readonly session: EditingSession;
  readonly page: DraftPage;
  readonly dialogs: BodyDialogs;
  readonly references: ArticleReferences;
  bubble: Bubble | null = null;
  #proposals: readonly Proposal[] = [];
  #told = new ToldProposals(() => this.listener.articleChanged());
  /** Set when the stored draft cannot be shown. */
  problem: string | null = null;
  #title = debounced(() => this.listener.titleChanged(this.page.title), QUIET);
  #outline = debounced(() => this.#tellOutline(), QUIET);

  constructor(
    articleId: string,
    host: HTMLElement,
    private readonly listener: OpenDraftListener,
  ) {
    this.references = new ArticleReferences(articleId, () => this.#showReferences());
    const body = () => (this.canEditBody ? this.page.body : null);
    this.dialogs = new BodyDialogs(host, body, this.references, listener);
    this.page = new DraftPage(
      {
        ...this.dialogs.requests,
        focusToolbar: () => listener.focusToolbar(),
        textChanged: (part) => this.#textChanged(part),
        takeWording: (proposal) => listener.takeWording(proposal),
        tell: (sentence) => listener.tell(sentence),
      },
      (part) => this.#isEditable(part),
    );
    this.session = new EditingSession(liveAddress(articleId), {
      partOpened: (part, document) => this.#show(part, document),
      changed: () => this.#changed(),
      particularsOpened: ({ references = [] }) => this.references.show(references),
      articleChanged: () => listener.articleChanged(),
      refused: (message, reference) => listener.refused(message, reference),
    });
  }

  get isShown(): boolean {
    return this.page.body !== null;
  }

  get canEditBody(): boolean {
    return this.isShown && this.#isEditable('body');
  }

  /** Selects a passage of the body's version that is confirmed; what was typed here since moves it along. */
  showPassage(version: number, from: number, to: number): boolean {
    const { body } = this.page;
    if (!body || this.session.draft.part('body')?.version !== version) {
      return false;
    }
    for (const { step } of unconfirmedSteps(body.state)) {
      from = step.getMap().map(from, 1);
      to = step.getMap().map(to, -1);
    }
    if (from < to) {
      this.page.selectText(from, to);
    }
    return from < to;
  }

  /** Goes to where a reference is first cited; false when it is not. */
  scrollToReference(id: string): boolean {
    const { body } = this.page;
    const position = body ? firstCitation(body.state.doc, id) : null;
    if (position !== null) {
      this.page.select(position);
    }
    return position !== null;
  }

  /** Shows wordings that are proposed for the body, and no others. */
  showProposals(proposals: readonly Proposal[]): void {
    this.#proposals = proposals;
    const part = this.session.draft.part('body');
    if (part && this.page.body) {
      this.#told.tell(proposals, part, this.page.body.view);
    }
  }

  #textChanged(name: PartName): void {
    (name === 'title' ? this.#title : this.#outline).soon();
    const part = name === 'body' ? this.session.draft.part('body') : undefined;
    if (part && this.page.body) {
      this.#told.place(part, this.page.body.view);
    }
  }

  #showReferences(): void {
    if (this.page.body) {
      showReferences(this.page.body.view, this.references.all);
    }
  }

  canInsert({ part }: Offer): boolean {
    return this.isShown && this.#isEditable(part);
  }

  /** Once they stand in the draft they are kept as whatever is typed there. */
  insert(offer: Offer): void {
    if (this.page.insertAtEnd(offer.part, offer.text)) {
      offer.dismiss();
    }
  }

  #isEditable(part: PartName): boolean {
    return this.session.canEdit && this.session.draft.part(part)?.refusal === null;
  }

  async #show(part: DraftPart, document: unknown): Promise<void> {
    try {
      if (!(await this.page.show(part, document))) {
        return;
      }
    } catch (error) {
      console.error('The draft cannot be shown', error);
      this.problem = UNKNOWN_CONTENT;
      part.refuse({ message: UNKNOWN_CONTENT, reference: null });
      return;
    }
    if (part.name === 'body') {
      await breath();
      this.#equip();
    }
  }

  /** What stands around the text, or in it and is not part of it. */
  #equip(): void {
    if (this.page.body) {
      this.#showReferences();
      this.showProposals(this.#proposals);
      this.bubble?.destroy();
      this.bubble = new Bubble(this.page.body, this.dialogs.requests);
      this.page.element.append(this.bubble.element);
    }
  }

  #changed(): void {
    this.page.refreshEditable();
    this.listener.changed();
    if (this.session.isOver) {
      this.#title.cancel();
      this.#outline.cancel();
      this.bubble?.destroy();
      this.page.destroy();
    }
  }

  #tellOutline(): void {
    const body = this.page.body?.state.doc;
    if (body) {
      this.listener.outlineChanged(headingsOf(body), wordsIn(body));
      this.listener.citationsChanged(citedIn(body));
    }
  }
}

/** Beside the page that holds the editor, whatever path the application is served under. */
function liveAddress(articleId: string): URL {
  const address = new URL(`desk/live/${encodeURIComponent(articleId)}`, document.baseURI);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return address;
}
