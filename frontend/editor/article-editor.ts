customElements.define('article-editor', class extends HTMLElement {});
