import { vi } from 'vitest';

export interface Asked {
  method: string;
  address: string;
  headers: Record<string, string>;
  body: unknown;
}

/** A desk that answers as a test says, and remembers what it was asked. */
export function deskAnswering(status: number, answer: unknown): Asked[] {
  const asked: Asked[] = [];
  document.head.innerHTML = '<meta name="_csrf" content="token"><meta name="_csrf_header" content="X-CSRF-TOKEN">';
  vi.stubGlobal('fetch', (address: string, { method = 'GET', headers, body }: RequestInit = {}) => {
    const sent = typeof body === 'string' ? (JSON.parse(body) as unknown) : body;
    asked.push({ method, address, headers: headers as Record<string, string>, body: sent });
    return Promise.resolve(new Response(JSON.stringify(answer), { status }));
  });
  return asked;
}

export const dialog = () => document.querySelector('dialog');

export function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('dialog label')].find((each) => each.textContent.trim() === label);
  return found!.querySelector('input, textarea')!;
}

export function fill(label: string, value: string): void {
  field(label).value = value;
  field(label).dispatchEvent(new Event('input', { bubbles: true }));
}

export function click(name: string): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('dialog button')];
  buttons.find((button) => button.textContent.trim() === name)!.click();
}

export const problem = () => document.querySelector('dialog [role=alert]')?.textContent.trim();
