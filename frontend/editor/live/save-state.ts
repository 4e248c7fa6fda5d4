import type { Safety } from './kept/keeper.js';

/** What the desk says about the draft's safety. It must be true at every moment: people close tabs by it. */
export type SaveStateName = 'saved' | 'saving' | 'offline' | 'refused' | 'offered';

export interface SaveState {
  state: SaveStateName;
  text: string;
}

export interface SaveFacts {
  isLinked: boolean;
  isRefused: boolean;
  /** Whether words wait for the person to say what becomes of them. */
  isOffering: boolean;
  unconfirmed: number;
  safety: Safety;
}

const TEXTS: Record<Exclude<SaveStateName, 'offline'>, string> = {
  saved: 'Saved',
  saving: 'Saving…',
  refused: 'Not saved',
  offered: 'Some words are not saved',
};

const OFFLINE_TEXTS: Record<Safety, string> = {
  kept: 'Offline: kept in this browser',
  'in this tab alone': 'Offline: changes wait in this tab',
  'no room': 'Offline: no room in this browser, changes wait in this tab',
};

export function saveState(facts: SaveFacts): SaveState {
  const state = nameOf(facts);
  return { state, text: state === 'offline' ? OFFLINE_TEXTS[facts.safety] : TEXTS[state] };
}

function nameOf(facts: SaveFacts): SaveStateName {
  if (facts.isRefused) {
    return 'refused';
  }
  if (!facts.isLinked) {
    return 'offline';
  }
  if (facts.isOffering) {
    return 'offered';
  }
  return facts.unconfirmed > 0 ? 'saving' : 'saved';
}
