/** What may not stand in text: unpaired surrogates, and control characters, tab and line feed aside. */
const FORBIDDEN = /(?![\t\n])[\p{Surrogate}\p{Control}]/gu;

export function isPlainText(text: string): boolean {
  return text.search(FORBIDDEN) < 0;
}

/** The text with line ends made line feeds and everything that may not stand in a document taken out. */
export function withoutForbiddenCharacters(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(FORBIDDEN, '');
}

/** One line of text, as title and summary hold it. */
export function asOneLine(text: string): string {
  return withoutForbiddenCharacters(text).replace(/\s*\n\s*/g, ' ');
}
