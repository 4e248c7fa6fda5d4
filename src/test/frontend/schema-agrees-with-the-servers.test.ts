import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodySchema } from '../../../frontend/editor/schema/schema.js';
import { readDocument } from '../../../frontend/editor/schema/strict-document.js';

interface Fixture {
  name: string;
  valid: boolean;
  document: unknown;
}

const fixtures = JSON.parse(readFileSync('src/test/resources/document-fixtures.json', 'utf8')) as Fixture[];

describe('the schema in the browser agrees with the one on the server', () => {
  it.each(fixtures.filter(({ valid }) => valid))('accepts: $name', ({ document }) => {
    expect(() => readDocument(bodySchema, document)).not.toThrow();
  });

  it.each(fixtures.filter(({ valid }) => !valid))('refuses: $name', ({ document }) => {
    expect(() => readDocument(bodySchema, document)).toThrow();
  });

  it('names marks and attributes as docs/document-format.md does', () => {
    expect(Object.keys(bodySchema.marks)).toEqual(['link', 'bold', 'italic', 'superscript', 'subscript']);
    expect(Object.keys(bodySchema.nodes.orderedList.spec.attrs ?? {})).toEqual(['start']);
    expect(Object.keys(bodySchema.marks.link.spec.attrs ?? {})).toEqual(['href']);
  });
});
