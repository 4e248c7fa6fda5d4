/** What the desk says about the draft's safety. It must be true at every moment: people close tabs by it. */
export type SaveStateName = 'saved' | 'saving' | 'offline' | 'refused';

export interface SaveState {
  state: SaveStateName;
  text: string;
}

const TEXTS: Record<SaveStateName, string> = {
  saved: 'Saved',
  saving: 'Saving…',
  offline: 'Offline: changes wait in this tab',
  refused: 'Not saved',
};

export function saveState(facts: { isLinked: boolean; isRefused: boolean; unconfirmed: number }): SaveState {
  const state = nameOf(facts);
  return { state, text: TEXTS[state] };
}

function nameOf(facts: Parameters<typeof saveState>[0]): SaveStateName {
  if (facts.isRefused) {
    return 'refused';
  }
  if (!facts.isLinked) {
    return 'offline';
  }
  return facts.unconfirmed > 0 ? 'saving' : 'saved';
}
