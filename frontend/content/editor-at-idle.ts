/**
 * Fetches the editor while whoever chooses an article has the browser do nothing else, so that the article does not wait
 * for it, nor is shown in the same go.
 */
const whenIdle = (deed: () => void): void => {
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback(deed);
  } else {
    globalThis.setTimeout(deed, 1_000);
  }
};

// What cannot be fetched now is fetched when it is needed, and missed there.
whenIdle(() => void import('../editor/article-editor.js').catch(() => {}));

export {};
