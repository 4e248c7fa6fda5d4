import type { LitElement } from 'lit';
import { describe, expect, it, vi } from 'vitest';

// jsdom has none, and Vaadin's icons want one to begin with.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
await import('../../../frontend/editor/save-state-indicator.js');

describe('the save state', () => {
  it('changes with each key that is typed, and draws no icon anew', async () => {
    const indicator = document.createElement('save-state') as LitElement;
    document.body.replaceChildren(indicator);
    await indicator.updateComplete;
    const drawn = [...indicator.querySelectorAll('vaadin-icon')];
    const icons = drawn.map((icon) => icon.getAttribute('icon'));

    const shows = async (state: string, text: string, icon: string) => {
      document.dispatchEvent(new CustomEvent('save-state', { detail: { state, text } }));
      await indicator.updateComplete;
      expect(indicator.textContent.trim()).toBe(text);
      expect(indicator.dataset.state).toBe(state);
      expect([...indicator.querySelectorAll('vaadin-icon')]).toEqual(drawn);
      expect(drawn.map((each) => each.getAttribute('icon'))).toEqual(icons);
      expect(drawn.filter((each) => !each.hasAttribute('hidden')).map((each) => each.getAttribute('icon'))).toEqual([icon]);
    };
    await shows('saving', 'Saving…', 'lucide:refresh-cw');
    await shows('saved', 'Saved', 'lucide:cloud-check');
    await shows('offline', 'Offline: kept in this browser', 'lucide:cloud-off');
    await shows('refused', 'Not saved', 'lucide:circle-alert');
  });
});
