import { askDesk, tokenHeaders } from '../desk-requests.js';
import { freshReferenceId } from '../schema/citations.js';
import type { Particulars } from '../live/messages.js';
import type { Reference } from './sources.js';

/** The references of one article, as the server last told them. */
export class ArticleReferences {
  #known: readonly Reference[] = [];

  constructor(
    private readonly articleId: string,
    private readonly changed: (references: readonly Reference[]) => void,
  ) {}

  get all(): readonly Reference[] {
    return this.#known;
  }

  show(references: readonly Reference[]): void {
    this.#known = references;
    this.changed(references);
  }

  /**
   * Adds one to the article and tells its id.
   *
   * @param source a DOI, a PMID or an address as it was typed, or nothing
   * @throws RefusedRequest with a sentence to show
   */
  async add(text: string, source: string): Promise<string> {
    const id = freshReferenceId();
    const answer = (await askDesk(`desk/articles/${encodeURIComponent(this.articleId)}/references`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...tokenHeaders() },
      body: JSON.stringify({ id, text, source }),
    })) as Particulars;
    if (!this.#known.some((known) => known.id === id)) {
      this.show([...this.#known, ...(answer.references ?? [])]);
    }
    return id;
  }
}
