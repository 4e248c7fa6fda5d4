import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { DraftPart } from '../draft-part.js';
import type { Outlet } from '../outlet.js';

/** Others see a cursor move about as often. */
const QUIET = 250;
/** Whoever has more unconfirmed is not where others would see them. */
const FEW = 50;

/** Tells the server where the person is, a few times a second at most. */
export class Whereabouts {
  #timer: number | undefined;
  #latest: { part: DraftPart; view: EditorView } | null = null;

  constructor(private readonly outlet: Outlet) {}

  /** Follows the selection in one part's view. */
  plugin(part: DraftPart): Plugin {
    return new Plugin({
      view: () => ({
        update: (view, before) => {
          if (view.hasFocus() && !view.state.selection.eq(before.selection)) {
            this.#moved(part, view);
          }
        },
      }),
      props: {
        handleDOMEvents: {
          focus: (view) => {
            this.#moved(part, view);
            return false;
          },
        },
      },
    });
  }

  /** The server has forgotten. */
  tellAgain(): void {
    if (this.#latest) {
      this.#moved(this.#latest.part, this.#latest.view);
    }
  }

  stop(): void {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#latest = null;
  }

  #moved(part: DraftPart, view: EditorView): void {
    this.#latest = { part, view };
    this.#timer ??= window.setTimeout(() => {
      this.#timer = undefined;
      this.#tell();
    }, QUIET);
  }

  #tell(): void {
    const { part, view } = this.#latest ?? {};
    if (!part || !view || view.isDestroyed || !this.outlet.isOpen || part.unconfirmed.length > FEW) {
      return;
    }
    const { name, client, version } = part;
    const { selection } = view.state;
    const [anchor, head] = [selection.anchor, selection.head].map((position) => part.confirmedPosition(position));
    this.outlet.send({ type: 'at', part: name, client, version, anchor, head });
  }
}
