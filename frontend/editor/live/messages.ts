/** The messages of docs/live-editing.md. */
export const PART_NAMES = ['title', 'summary', 'body'] as const;
export type PartName = (typeof PART_NAMES)[number];

export type Versions = Record<PartName, number>;

export interface AcceptedStep {
  step: unknown;
  client: string;
  by: string;
}

export interface OpenedMessage {
  type: 'opened';
  canEdit: boolean;
  reason: string | null;
  parts: Record<PartName, { version: number; document: unknown }>;
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
  message: string;
  final: boolean;
  reference: string | null;
}

export type ServerMessage =
  | OpenedMessage
  | StepsMessage
  | RefusedMessage
  | { type: 'current'; versions: Versions }
  | { type: 'article' }
  | { type: 'pong' };

export type BrowserMessage =
  | { type: 'catchUp'; versions: Versions }
  | { type: 'steps'; part: PartName; version: number; client: string; steps: unknown[] }
  | { type: 'open' }
  | { type: 'ping' };

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
export const UNREACHABLE = 'The server cannot be reached. Trying again…';
