import { Node } from '@tiptap/core';

const REFERENCE_ID = /^[a-z0-9]{1,16}$/;

export function isReferenceId(id: unknown): id is string {
  return typeof id === 'string' && REFERENCE_ID.test(id);
}

/** A name for a new reference: it tells nothing about the order, and two people do not choose the same. */
export function freshReferenceId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (number) => number.toString(36).padStart(7, '0')).join('');
}

/** A mark in the text for a reference that bears it out. Its number follows from the order of appearance. */
export const Citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes() {
    return {
      reference: {
        isRequired: true,
        rendered: false,
        validate: (id: unknown) => {
          if (!isReferenceId(id)) {
            throw new RangeError(`not a reference's id: ${String(id)}`);
          }
        },
      },
    };
  },
  parseHTML() {
    return [
      {
        tag: 'sup[data-reference]',
        priority: 60,
        getAttrs: ({ dataset: { reference } }) => (isReferenceId(reference) ? { reference } : false),
      },
    ];
  },
  renderHTML({ node }) {
    return ['sup', { class: 'citation', 'data-reference': node.attrs.reference as string }];
  },
});
