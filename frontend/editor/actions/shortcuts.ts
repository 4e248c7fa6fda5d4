const IS_APPLE = /mac|iphone|ipad/i.test(navigator.platform);
const APPLE_SIGNS: Record<string, string> = { Alt: '⌥', Shift: '⇧', Mod: '⌘' };

/** `Ctrl+Shift+8`, or `⇧⌘8` on Apple's keyboards. */
export function shortcutText(shortcut: string): string {
  const keys = shortcut.split('-').map((key) => (key.length === 1 ? key.toUpperCase() : key));
  if (!IS_APPLE) {
    return keys.join('+').replace('Mod', 'Ctrl');
  }
  return Object.keys(APPLE_SIGNS)
    .filter((key) => keys.includes(key))
    .map((key) => APPLE_SIGNS[key])
    .concat(keys.at(-1) ?? '')
    .join('');
}

/** Whether Ctrl+Alt, or ⌥⌘, is held. AltGr, which types letters, also passes for Ctrl+Alt and does not count. */
export function holdsModAlt(event: KeyboardEvent): boolean {
  const holdsMod = IS_APPLE ? event.metaKey : event.ctrlKey && !event.getModifierState('AltGraph');
  return holdsMod && event.altKey && !event.shiftKey;
}

/** The same for `aria-keyshortcuts`. */
export function shortcutAttribute(shortcut: string): string {
  return shortcut.replaceAll('-', '+').replace('Mod', IS_APPLE ? 'Meta' : 'Control');
}
