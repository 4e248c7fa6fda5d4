const ONE_LINE = ['text', 'email', 'password', 'search', 'tel', 'url', 'number'];

/**
 * Fields that are sent together. Enter in a one-line field sends the form: the field first commits its value, as it
 * does when one leaves it, so that the server sees the value before it hears of `submit-by-enter`. Where a list or a
 * calendar is open below the field, Enter chooses from that.
 */
class FormFields extends HTMLElement {
  #isChoosing = false;

  /** Before the field itself hears of the key: it closes what is open. */
  private readonly lookAtField = (event: KeyboardEvent) => {
    const input = event.composedPath()[0];
    this.#isChoosing = input instanceof HTMLInputElement && input.getAttribute('aria-expanded') === 'true';
  };

  private readonly submitByEnter = (event: KeyboardEvent) => {
    const input = event.composedPath()[0];
    const isForForm = event.key === 'Enter' && !event.isComposing && !event.defaultPrevented && !this.#isChoosing;
    if (isForForm && input instanceof HTMLInputElement && ONE_LINE.includes(input.type)) {
      event.preventDefault();
      input.dispatchEvent(new Event('change', { bubbles: true }));
      this.dispatchEvent(new CustomEvent('submit-by-enter'));
    }
  };

  connectedCallback() {
    this.addEventListener('keydown', this.lookAtField, { capture: true });
    this.addEventListener('keydown', this.submitByEnter);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.lookAtField, { capture: true });
    this.removeEventListener('keydown', this.submitByEnter);
  }
}

customElements.define('form-fields', FormFields);
