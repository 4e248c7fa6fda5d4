import { Node } from '@tiptap/core';
import { enterBelow } from './line-blocks.js';
import { isPlainText } from './text-characters.js';

const HASH = /^[0-9a-f]{64}$/;
const LARGEST = 20_000;

export const LONGEST_ALTERNATIVE = 300;

export interface ImageAttributes {
  /** The image's hash, which is also where its bytes are found. */
  media: string;
  /** Empty when it is decorative. */
  alt: string;
  width: number;
  height: number;
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && HASH.test(value);
}

function isAlternative(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_ALTERNATIVE && isPlainText(value);
}

function isSize(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= LARGEST;
}

/** The attributes that an element of ours carries, or null when it is somebody else's. */
function attributesOf(element: HTMLElement): ImageAttributes | null {
  const { media, alt, width, height } = element.dataset;
  const attributes = { media, alt: alt ?? '', width: Number(width), height: Number(height) };
  const { media: hash, ...rest } = attributes;
  return isHash(hash) && isAlternative(rest.alt) && isSize(rest.width) && isSize(rest.height)
    ? { media: hash, ...rest }
    : null;
}

/** Where an image is shown from, beside the page that holds the editor. */
export function imageAddress({ media, width }: Pick<ImageAttributes, 'media' | 'width'>): string {
  return `media/${media}/${width > 800 ? '800' : 'full'}`;
}

function required(name: string, isValid: (value: unknown) => boolean) {
  return {
    isRequired: true,
    rendered: false,
    validate: (value: unknown) => {
      if (!isValid(value)) {
        throw new RangeError(`an image cannot have the ${name} ${String(value)}`);
      }
    },
  };
}

/** A picture with its caption. The picture is named by its hash, so that a signature vouches for what is seen. */
export const Image = Node.create({
  name: 'image',
  group: 'block',
  content: 'inline*',
  defining: true,
  isolating: true,
  draggable: true,
  addAttributes() {
    return {
      media: required('media', isHash),
      alt: required('alt', isAlternative),
      width: required('width', isSize),
      height: required('height', isSize),
    };
  },
  parseHTML() {
    return [{ tag: 'figure[data-media]', contentElement: 'figcaption', getAttrs: (element) => attributesOf(element) ?? false }];
  },
  renderHTML({ node }) {
    const { media, alt, width, height } = node.attrs as ImageAttributes;
    const data = { 'data-media': media, 'data-alt': alt, 'data-width': width, 'data-height': height };
    return [
      'figure',
      { class: 'image', ...data },
      ['img', { src: imageAddress({ media, width }), alt, width, height, contenteditable: 'false', draggable: 'false' }],
      ['figcaption', { 'data-placeholder': 'Caption' }, 0],
    ];
  },
  addKeyboardShortcuts() {
    return { Enter: () => enterBelow(this.editor, this.name) };
  },
});
