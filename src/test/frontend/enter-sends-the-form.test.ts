import { beforeEach, describe, expect, it } from 'vitest';
import '../../../frontend/components/form-fields.js';
import { press } from './support/body.js';

let sent: number;
let field: HTMLInputElement;

beforeEach(() => {
  sent = 0;
  const form = document.createElement('form-fields');
  form.addEventListener('submit-by-enter', () => sent++);
  field = document.createElement('input');
  form.append(field);
  document.body.replaceChildren(form);
  field.focus();
});

describe('Enter in a one-line field', () => {
  it('sends the form, with what was written', () => {
    let committed = false;
    field.addEventListener('change', () => (committed = sent === 0));
    press('Enter');
    expect([sent, committed]).toEqual([1, true]);
  });

  it('chooses from what is open below the field, though the field closes it at once', () => {
    field.setAttribute('aria-expanded', 'true');
    field.addEventListener('keydown', () => field.setAttribute('aria-expanded', 'false'));
    press('Enter');
    expect(sent).toBe(0);
    press('Enter');
    expect(sent).toBe(1);
  });

  it('does nothing where the field has used the key', () => {
    field.addEventListener('keydown', (event) => event.preventDefault());
    press('Enter');
    expect(sent).toBe(0);
  });
});
