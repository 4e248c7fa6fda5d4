import { Random } from './random.js';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export interface NodeJson {
  type: string;
  [name: string]: Json;
}

const HASH = '0123456789abcdef'.repeat(4);
const WORDS = ['dose', ' of ', '5 mg', '\t', 'é', '日本', '😀', '<b>', ' '];
const ADDRESSES = ['/', '#top', 'https://example.org/?q=1', 'mailto:a@example.org', 'tel:911'];
const TYPES = [
  'doc paragraph heading bulletList orderedList listItem blockquote callout callToAction table tableRow tableHeader',
  'tableCell questionAndAnswer question answer image horizontalRule hardBreak citation text video',
].flatMap((line) => line.split(' '));
const MARKS = ['link', 'bold', 'italic', 'superscript', 'subscript', 'underline'];
/** Values that are wrong in most places, and right in some. */
const VALUES: Json[] = [0, 1, 2, 4, 50, 51, 500, -1, 1.5, 1e300, '', ' ', 'a', 'info', 'A', '\u0000', HASH, null, true];

/** Documents that are valid, made up by chance: each kind of node, and nesting as deep as the format allows them. */
export class MadeUpDocuments {
  constructor(private readonly random: Random) {}

  document(): NodeJson {
    return { type: 'doc', content: this.#some(1, 4, () => this.#block()) };
  }

  #some<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: least + this.random.below(most - least + 1) }, make);
  }

  #block(): NodeJson {
    const line = () => this.#line();
    const flows = (most: number) => this.#some(1, most, () => this.#flow(1));
    return this.random.of<() => NodeJson>([
      () => this.#flow(2),
      () => this.#flow(2),
      () => ({ type: 'heading', attrs: { level: this.random.of([2, 3, 4]) }, content: line() }),
      () => ({ type: 'blockquote', content: flows(2) }),
      () => ({ type: 'callout', attrs: { kind: this.random.of(['info', 'warning', 'emergency']) }, content: flows(2) }),
      () => ({ type: 'callToAction', attrs: { label: 'Book', href: this.random.of(ADDRESSES) }, content: line() }),
      () => this.#table(),
      () => this.#question(),
      () => ({ type: 'image', attrs: this.#picture(), content: line() }),
      () => ({ type: 'horizontalRule' }),
    ])();
  }

  #flow(depth: number): NodeJson {
    if (depth === 0 || this.random.chance(2)) {
      return { type: 'paragraph', content: this.#line() };
    }
    const content = this.#some(1, 2, () => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: this.#line() }, ...this.#some(0, 1, () => this.#flow(depth - 1))],
    }));
    return this.random.chance(2)
      ? { type: 'bulletList', content }
      : { type: 'orderedList', attrs: { start: 1 + this.random.below(9) }, content };
  }

  #table(): NodeJson {
    const cell = () => ({
      type: this.random.of(['tableHeader', 'tableCell']),
      attrs: { colspan: this.random.of([1, 1, 1, 2]), rowspan: this.random.of([1, 1, 1, 3]) },
      content: this.#some(1, 2, () => this.#flow(1)),
    });
    return { type: 'table', content: this.#some(1, 3, () => ({ type: 'tableRow', content: this.#some(1, 3, cell) })) };
  }

  #question(): NodeJson {
    const answer = { type: 'answer', content: this.#some(1, 2, () => this.#flow(1)) };
    return { type: 'questionAndAnswer', content: [{ type: 'question', content: this.#line() }, answer] };
  }

  #picture(): { [name: string]: Json } {
    return { media: HASH, alt: this.random.of(['', 'A cup']), width: 1 + this.random.below(20_000), height: 800 };
  }

  #line(): NodeJson[] {
    return this.#some(0, 3, () => this.#inline());
  }

  #inline(): NodeJson {
    const marks = this.#marks();
    const kind = this.random.below(8);
    if (kind === 0) {
      return { type: 'hardBreak', ...marks };
    }
    return kind === 1
      ? { type: 'citation', attrs: { reference: this.random.of(['a', 'b2', 'z9']) }, ...marks }
      : { type: 'text', ...marks, text: this.#some(1, 3, () => this.random.of(WORDS)).join('') };
  }

  #marks(): { marks?: Json } {
    const marks: Json[] = [];
    if (this.random.chance(5)) {
      marks.push({ type: 'link', attrs: { href: this.random.of(ADDRESSES) } });
    }
    ['bold', 'italic', this.random.of(['superscript', 'subscript'])].forEach((type) => {
      if (this.random.chance(5)) {
        marks.push({ type });
      }
    });
    return marks.length > 0 ? { marks } : {};
  }
}

/** The document with one or two things changed anywhere in it: most such changes make it invalid. */
export function spoiled(document: NodeJson, random: Random): Json {
  const copy = structuredClone(document) as Json;
  for (let change = 0; change <= random.below(2); change++) {
    spoil(random.of(objectsIn(copy)), random);
  }
  return copy;
}

function objectsIn(json: Json): Record<string, Json>[] {
  if (Array.isArray(json)) {
    return json.flatMap(objectsIn);
  }
  return json && typeof json === 'object' ? [json, ...Object.values(json).flatMap(objectsIn)] : [];
}

function spoil(object: Record<string, Json>, random: Random): void {
  const names = Object.keys(object);
  const name = names.length > 0 ? random.of(names) : 'extra';
  const value = object[name];
  random.of<() => void>([
    () => delete object[name],
    () => (object[name] = random.of(VALUES)),
    () => (object.type = random.of(TYPES)),
    () => (object.marks = [{ type: random.of(MARKS) }, { type: random.of(MARKS) }]),
    () => (object.content = []),
    () => (object.attrs = { [random.of(['level', 'start', 'alt', 'class'])]: random.of(VALUES) }),
    () => (object[random.of(['extra', 'text', 'marks', 'content', 'attrs'])] = random.of<Json>([[], {}, 'x', null])),
    () => {
      if (Array.isArray(value) && value.length > 0) {
        random.of([
          () => value.push(structuredClone(random.of(value))),
          () => value.reverse(),
          () => value.splice(random.below(value.length), 1),
        ])();
      }
    },
  ])();
}
