import type { Reference } from '../citations/sources.js';

/** The messages of docs/live-editing.md. */
export const PART_NAMES = ['title', 'summary', 'body'] as const;
export type PartName = (typeof PART_NAMES)[number];

export type Versions = Record<PartName, number>;

export interface AcceptedStep {
  step: unknown;
  client: string;
  by: string;
}

/** What belongs to the article beside its text, as far as the editor shows it. */
export interface Particulars {
  references?: Reference[];
}

export interface OpenedMessage {
  type: 'opened';
  /** Who the server takes this browser for. */
  you: { id: string; name: string };
  canEdit: boolean;
  reason: string | null;
  parts: Record<PartName, { version: number; document: unknown }>;
  particulars: Particulars;
}

export interface StepsMessage {
  type: 'steps';
  part: PartName;
  /** The version before the first of the steps. */
  version: number;
  steps: AcceptedStep[];
}

export interface RefusedMessage {
  type: 'refused';
  part: PartName | null;
  client: string | null;
  message: string;
  final: boolean;
  reference: string | null;
}

/** Somebody who has the draft open in a tab. */
export interface Here {
  tab: string;
  person: string;
  name: string;
  colour: number;
  place: { part: PartName; version: number; client: string; anchor: number; head: number } | null;
}

export interface PresenceMessage {
  type: 'presence';
  here: Here[];
  /** The tabs of those who left. */
  gone: string[];
}

export type ServerMessage =
  | OpenedMessage
  | StepsMessage
  | RefusedMessage
  | { type: 'current'; versions: Versions }
  | PresenceMessage
  | { type: 'article' }
  | { type: 'pong' };

export type BrowserMessage =
  | { type: 'catchUp'; versions: Versions }
  | { type: 'steps'; part: PartName; version: number; client: string; steps: unknown[] }
  | { type: 'at'; part: PartName; version: number; client: string; anchor: number; head: number }
  | { type: 'open' }
  | { type: 'ping' };

/** The `client` of steps that gave the draft other content as a whole, as restoring an earlier revision does. */
export const REWRITTEN = 'rewritten';

export const LARGEST_MESSAGE = 2_500_000;
export const LARGEST_BATCH = 1_000;

/** With these the server closes the socket, and connecting again at once is pointless. */
export const CLOSED_FOR_GOOD: Record<number, string> = {
  4403: 'You may no longer open this draft. Ask an administrator if you think you should.',
  4404: 'This article does not exist any more.',
};
export const SESSION_ENDED = 4401;
export const SIGNED_OUT =
  'You are signed out. Sign in again in another tab: what you typed waits in this one and is saved then.';
export const SOMEBODY_ELSE =
  'Somebody else has signed in in this browser, so this tab shows and saves nothing more. What was typed here waits for whoever typed it.';
export const UNREACHABLE = 'The server cannot be reached. Trying again…';
