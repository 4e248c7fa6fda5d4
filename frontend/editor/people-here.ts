import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Colleague } from './live/presence/others.js';

const MOST_SHOWN = 4;
/** Whoever reloads is gone for a moment only, and a crowd is one sentence. */
const BEFORE_SAYING = 4_000;

/** Shows in the top bar who else has the draft open, and says it to screen readers without interrupting. */
class PeopleHere extends LitElement {
  static override properties = { people: { state: true }, sentence: { state: true } };

  declare people: Colleague[];
  declare sentence: string;
  #told: Colleague[] = [];
  #timer: number | undefined;

  constructor() {
    super();
    this.people = [];
    this.sentence = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('people-here', this.#listen);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('people-here', this.#listen);
    window.clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  #listen = (event: Event): void => {
    this.people = (event as CustomEvent<{ people: Colleague[] }>).detail.people;
    this.#timer ??= window.setTimeout(() => this.#say(), BEFORE_SAYING);
  };

  #say(): void {
    this.#timer = undefined;
    const came = without(this.people, this.#told);
    const left = without(this.#told, this.people);
    this.#told = this.people;
    const sentences = [sentence(came, 'is here now', 'are here now'), sentence(left, 'left', 'left')];
    this.sentence = sentences.filter((each) => each !== '').join(' ');
  }

  protected override render(): TemplateResult {
    const shown = this.people.length > MOST_SHOWN + 1 ? this.people.slice(0, MOST_SHOWN) : this.people;
    const rest = this.people.slice(shown.length);
    return html`
      ${this.people.length === 0
        ? nothing
        : html`<ul aria-label="Who else is here">
            ${shown.map((person) => disc(person))}
            ${rest.length === 0 ? nothing : html`<li class="rest" title=${namesOf(rest)}>
              <span aria-hidden="true">+${rest.length}</span><span class="visually-hidden">${namesOf(rest)}</span>
            </li>`}
          </ul>`}
      <div class="visually-hidden" role="status">${this.sentence}</div>
    `;
  }
}

function disc({ name, colour }: Colleague): TemplateResult {
  return html`<li title=${name} style="--person: var(--vaadin-user-color-${colour})">
    <span aria-hidden="true">${initialsOf(name)}</span><span class="visually-hidden">${name}</span>
  </li>`;
}

function initialsOf(name: string): string {
  const words = name.replace(/^Dr\.? /, '').trim().split(/\s+/);
  const letters = words.length === 1 ? words : [words[0], words[words.length - 1]];
  return letters.map((word) => [...word][0]?.toUpperCase() ?? '').join('');
}

function without(people: readonly Colleague[], others: readonly Colleague[]): Colleague[] {
  return people.filter(({ id }) => !others.some((other) => other.id === id));
}

function namesOf(people: readonly Colleague[]): string {
  return people.map(({ name }) => name).join(', ');
}

function sentence(people: readonly Colleague[], one: string, several: string): string {
  if (people.length === 0) {
    return '';
  }
  const who = people.length <= 3 ? namesOf(people) : `${people[0].name} and ${people.length - 1} others`;
  return `${who} ${people.length === 1 ? one : several}.`;
}

customElements.define('people-here', PeopleHere);
