import { history } from '@tiptap/pm/history';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import type { DraftPart, PartView } from '../../../../frontend/editor/live/draft-part.js';
import type { PartName } from '../../../../frontend/editor/live/messages.js';
import type { Keeping } from '../../../../frontend/editor/live/kept/keeping.js';
import { TabLocks } from '../../../../frontend/editor/live/kept/tab-locks.js';
import { EditingSession } from '../../../../frontend/editor/live/session.js';
import { bodySchema, plainTextSchema } from '../../../../frontend/editor/schema/schema.js';
import { readDocument } from '../../../../frontend/editor/schema/strict-document.js';

const KEEPING_NOTHING: Keeping = { store: null, locks: new TabLocks(undefined) };

/** One part on a screen that nobody looks at: a state instead of a view. */
export class BareView implements PartView {
  constructor(
    public state: EditorState,
    private readonly part: DraftPart,
  ) {}

  dispatch(transaction: Transaction): void {
    this.state = this.state.apply(transaction);
    if (transaction.docChanged) {
      this.part.changed();
    }
  }
}

/** A browser tab with one draft in it, without its screen. */
export class Tab {
  readonly views = new Map<PartName, BareView>();
  readonly refusals: string[] = [];
  articleChanges = 0;
  /** Which tab a line belongs to can be told by this very object. */
  readonly address = new URL('ws://desk.example/desk/live/1');
  readonly session: EditingSession;

  /** @param beforeBody what the body waits for before it is shown, as a long one does */
  constructor(keeping: Keeping = KEEPING_NOTHING, beforeBody: Promise<void> | null = null) {
    const listener = {
      partOpened: (part: DraftPart, document: unknown) => {
        if (part.name === 'body' && beforeBody) {
          return beforeBody.then(() => this.#show(part, document));
        }
        this.#show(part, document);
        return undefined;
      },
      particularsOpened: () => {},
      changed: () => {},
      articleChanged: () => this.articleChanges++,
      refused: (message: string) => this.refusals.push(message),
    };
    this.session = new EditingSession(this.address, listener, keeping);
  }

  view(name: PartName): BareView {
    const view = this.views.get(name);
    if (!view) {
      throw new Error(`the ${name} is not open yet`);
    }
    return view;
  }

  text(name: PartName): string {
    return this.view(name).state.doc.textContent;
  }

  type(name: PartName, text: string, position?: number): void {
    const { state } = this.view(name);
    this.view(name).dispatch(state.tr.insertText(text, position ?? state.selection.from));
  }

  #show(part: DraftPart, json: unknown): void {
    const schema = part.name === 'body' ? bodySchema : plainTextSchema;
    const doc = readDocument(schema, json);
    const view = new BareView(EditorState.create({ doc, plugins: [...part.plugins(), history()] }), part);
    this.views.set(part.name, view);
    part.show(view);
  }
}
