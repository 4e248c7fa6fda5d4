import type { Node } from '@tiptap/pm/model';
import type { Step } from '@tiptap/pm/transform';

/** A step that the server has not confirmed, and the step that takes it back. */
export interface Unconfirmed {
  readonly step: Step;
  readonly inverted: Step;
  /** The step as the server knows it, made once: thousands may wait while somebody is offline. */
  readonly wire: readonly unknown[];
  /** Whether it is of an undo or a redo, which bring back what an earlier step took away. */
  readonly isTakingBack: boolean;
}

export function unconfirmed(step: Step, before: Node, isTakingBack: boolean): Unconfirmed {
  return { step, inverted: step.invert(before), wire: simpleSteps(step.toJSON() as StepJson), isTakingBack };
}

interface StepJson {
  stepType: string;
  steps?: StepJson[];
}

/**
 * ProseMirror takes several marks back in one `markSet`, which is no step of docs/live-editing.md: its parts go one by
 * one.
 */
function simpleSteps(step: StepJson): StepJson[] {
  return step.stepType === 'markSet' ? (step.steps ?? []).flatMap(simpleSteps) : [step];
}

/** How many steps of the protocol these are. */
export function countOf(steps: readonly Unconfirmed[]): number {
  return steps.reduce((sum, { wire }) => sum + wire.length, 0);
}
