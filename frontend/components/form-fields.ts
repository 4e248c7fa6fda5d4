/**
 * Fields that are sent together. Enter in a one-line field sends the form: the field first commits its value, as it
 * does when one leaves it, so that the server sees the value before it hears of `submit-by-enter`.
 */
class FormFields extends HTMLElement {
  private readonly submitByEnter = (event: KeyboardEvent) => {
    const input = event.composedPath()[0];
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented || !(input instanceof HTMLInputElement)) {
      return;
    }
    const chooses = input.getAttribute('aria-expanded') === 'true';
    if (chooses || !['text', 'email', 'password', 'search', 'tel', 'url', 'number'].includes(input.type)) {
      return;
    }
    event.preventDefault();
    input.dispatchEvent(new Event('change', { bubbles: true }));
    this.dispatchEvent(new CustomEvent('submit-by-enter'));
  };

  connectedCallback() {
    this.addEventListener('keydown', this.submitByEnter);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.submitByEnter);
  }
}

customElements.define('form-fields', FormFields);
