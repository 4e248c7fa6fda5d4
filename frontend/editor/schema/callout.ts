import { Node } from '@tiptap/core';

export const CALLOUT_KINDS = ['info', 'warning', 'emergency'] as const;
export type CalloutKind = (typeof CALLOUT_KINDS)[number];

export const CALLOUT_LABELS: Record<CalloutKind, string> = {
  info: 'Information',
  warning: 'Warning',
  emergency: 'Emergency',
};

function isCalloutKind(kind: unknown): kind is CalloutKind {
  return CALLOUT_KINDS.includes(kind as CalloutKind);
}

function checkKind(kind: unknown): void {
  if (!isCalloutKind(kind)) {
    throw new RangeError(`a callout is of the kind info, warning or emergency, not ${String(kind)}`);
  }
}

/** A passage set off from the text: worth knowing, a warning, or what to do in an emergency. */
export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'flow+',
  defining: true,
  addAttributes() {
    return {
      kind: {
        isRequired: true,
        rendered: false,
        validate: checkKind,
        parseHTML: (element: HTMLElement) => element.dataset.callout,
      },
    };
  },
  parseHTML() {
    return [{ tag: '[data-callout]', getAttrs: (element) => isCalloutKind(element.dataset.callout) && null }];
  },
  renderHTML({ node }) {
    const kind = node.attrs.kind as CalloutKind;
    const label = CALLOUT_LABELS[kind];
    return ['aside', { class: `callout callout-${kind}`, 'data-callout': kind, role: 'note', 'aria-label': label }, 0];
  },
});
