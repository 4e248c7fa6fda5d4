import { type Attrs, Fragment, type Node, type Schema } from '@tiptap/pm/model';
import { isPlainText } from './text-characters.js';

/**
 * Reads a document and refuses what the schema does not know, with its path: ProseMirror alone would drop unknown
 * attributes silently and fill in missing ones, and the tab would then show something else than what is stored.
 */
const DEEPEST = 100;
const NODE_KEYS = new Set(['type', 'attrs', 'content', 'marks', 'text']);
const MARK_KEYS = new Set(['type', 'attrs']);

export class RefusedDocument extends Error {}

function refuse(path: string, why: string): never {
  throw new RefusedDocument(`${path || 'document'}: ${why}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkKeys(path: string, object: Record<string, unknown>, known: Set<string>): void {
  for (const key of Object.keys(object)) {
    if (!known.has(key)) {
      refuse(path, `unknown member '${key}'`);
    }
  }
}

function checkAttributes(path: string, given: unknown, declared: Attrs): void {
  if (given !== undefined && !isObject(given)) {
    refuse(path, 'attrs is not an object');
  }
  const attributes = given ?? {};
  for (const name of Object.keys(attributes)) {
    if (!(name in declared)) {
      refuse(path, `unknown attribute '${name}'`);
    }
  }
  for (const name of Object.keys(declared)) {
    if (!(name in attributes)) {
      refuse(path, `attribute '${name}' is missing`);
    }
  }
}

function checkMarks(schema: Schema, path: string, marks: unknown): void {
  if (!Array.isArray(marks)) {
    refuse(path, 'marks is not a list');
  }
  const seen: string[] = [];
  marks.forEach((mark: unknown, index) => {
    const at = `${path}.marks[${index}]`;
    if (!isObject(mark) || typeof mark.type !== 'string' || !(mark.type in schema.marks)) {
      refuse(at, `unknown mark '${isObject(mark) ? String(mark.type) : String(mark)}'`);
    }
    checkKeys(at, mark, MARK_KEYS);
    const type = schema.marks[mark.type];
    checkAttributes(at, mark.attrs, type.spec.attrs ?? {});
    const clash = seen.find((name) => type.excludes(schema.marks[name]) || schema.marks[name].excludes(type));
    if (clash) {
      refuse(at, `'${mark.type}' cannot stand beside '${clash}'`);
    }
    seen.push(mark.type);
  });
}

function checkText(path: string, text: unknown): void {
  if (typeof text !== 'string' || text === '' || !isPlainText(text)) {
    refuse(path, 'text is missing, empty, or holds characters that may not stand in a document');
  }
}

function checkNode(schema: Schema, path: string, node: unknown, depth: number): void {
  if (!isObject(node) || typeof node.type !== 'string' || !(node.type in schema.nodes)) {
    refuse(path, `unknown node '${isObject(node) ? String(node.type) : String(node)}'`);
  }
  if (depth > DEEPEST) {
    refuse(path, `nested deeper than ${DEEPEST} levels`);
  }
  checkKeys(path, node, NODE_KEYS);
  const type = schema.nodes[node.type];
  checkAttributes(path, node.attrs, type.spec.attrs ?? {});
  if (type.isText) {
    checkText(path, node.text);
  } else if (node.text !== undefined) {
    refuse(path, `'${node.type}' holds no text of its own`);
  }
  if (node.marks !== undefined) {
    if (!type.isInline && !(Array.isArray(node.marks) && node.marks.length === 0)) {
      refuse(path, `'${node.type}' carries no marks`);
    }
    checkMarks(schema, path, node.marks);
  }
  if (node.content !== undefined) {
    if (!Array.isArray(node.content) || (type.isLeaf && node.content.length > 0)) {
      refuse(path, 'content is not what this node may hold');
    }
    const prefix = path === '' ? '' : `${path}.`;
    node.content.forEach((child, index) => checkNode(schema, `${prefix}content[${index}]`, child, depth + 1));
  }
}

/** The document, checked in full. Throws {@link RefusedDocument} with the path of the first thing that is wrong. */
export function readDocument(schema: Schema, json: unknown): Node {
  checkNode(schema, '', json, 1);
  try {
    const document = schema.nodeFromJSON(json);
    document.check();
    return expectDocument(schema, document);
  } catch (error) {
    throw asRefusal(error);
  }
}

function expectDocument(schema: Schema, node: Node): Node {
  if (node.type !== schema.topNodeType) {
    refuse('', `'${node.type.name}' is no document`);
  }
  return node;
}

function asRefusal(error: unknown): RefusedDocument {
  return error instanceof RefusedDocument ? error : new RefusedDocument(String((error as Error).message));
}

/** As {@link readDocument} reads it, block by block, for {@link inSlices}. */
export function* readingBlocks(schema: Schema, json: unknown): Generator<void, Node> {
  if (!isObject(json) || !Array.isArray(json.content)) {
    return readDocument(schema, json);
  }
  const blocks = json.content as unknown[];
  checkNode(schema, '', { ...json, content: [] }, 1);
  for (const [index, block] of blocks.entries()) {
    checkNode(schema, `content[${index}]`, block, 2);
    yield;
  }
  try {
    const read: Node[] = [];
    for (const block of blocks) {
      const node = schema.nodeFromJSON(block);
      node.check();
      read.push(node);
      yield;
    }
    const document = schema.nodeFromJSON({ ...json, content: undefined }).copy(Fragment.from(read));
    if (!document.type.validContent(document.content)) {
      refuse('', 'content is not what this node may hold');
    }
    return expectDocument(schema, document);
  } catch (error) {
    throw asRefusal(error);
  }
}
