import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { type Reference, referenceLine } from './sources.js';

interface Numbering {
  references: ReadonlyMap<string, Reference>;
  decorations: DecorationSet;
}

const key = new PluginKey<Numbering>('citationNumbers');

/** Numbers the citations by their order of appearance, and says what each refers to. */
export function citationNumbers(): Plugin<Numbering> {
  return new Plugin<Numbering>({
    key,
    state: {
      init: (_config, { doc }) => numbering(doc, new Map()),
      apply(transaction, before) {
        const references = transaction.getMeta(key) as ReadonlyMap<string, Reference> | undefined;
        return references || transaction.docChanged ? numbering(transaction.doc, references ?? before.references) : before;
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
  });
}

/** Tells an editor what its article's references are now. */
export function showReferences(view: EditorView, references: readonly Reference[]): void {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  view.dispatch(view.state.tr.setMeta(key, byId).setMeta('addToHistory', false));
}

/** Where a reference is first cited; null when it is not. */
export function firstCitation(document: Node, reference: string): number | null {
  let found: number | null = null;
  document.descendants((node, position) => {
    if (found === null && node.type.name === 'citation' && node.attrs.reference === reference) {
      found = position;
    }
    return found === null;
  });
  return found;
}

/** As Java's CitationNumbers counts: what the article does not have gets no number. */
function numbering(document: Node, references: ReadonlyMap<string, Reference>): Numbering {
  const numbers = new Map<string, number>();
  const decorations: Decoration[] = [];
  document.descendants((node, position) => {
    if (node.type.name === 'citation') {
      const reference = references.get(node.attrs.reference as string);
      if (reference && !numbers.has(reference.id)) {
        numbers.set(reference.id, numbers.size + 1);
      }
      const attributes = reference ? known(reference, numbers.get(reference.id) ?? 0) : UNKNOWN;
      decorations.push(Decoration.node(position, position + node.nodeSize, attributes));
    }
  });
  return { references, decorations: DecorationSet.create(document, decorations) };
}

function known(reference: Reference, number: number): Record<string, string> {
  const line = referenceLine(reference);
  return { 'data-number': String(number), role: 'doc-noteref', 'aria-label': `Reference ${number}: ${line}`, title: line };
}

const UNKNOWN = {
  class: 'citation-unknown',
  'data-number': '[?]',
  role: 'doc-noteref',
  'aria-label': 'Unknown reference: the article does not have it',
  title: 'The article does not have this reference. Remove the mark, or cite another.',
};
