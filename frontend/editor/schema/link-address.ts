/**
 * The addresses a link may hold (docs/document-format.md, "Link addresses"). The server applies the same rules.
 */
const LONGEST = 2000;
const FORBIDDEN = /[\s\p{Z}\p{Cc}\p{Cs}"<>\\]/u;
const SCHEME = /^([^/?#]*):/;
const ALLOWED_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

export function isLinkAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value.length === 0 || value.length > LONGEST) {
    return false;
  }
  if (FORBIDDEN.test(value) || value.startsWith('//')) {
    return false;
  }
  const scheme = SCHEME.exec(value);
  return scheme === null || ALLOWED_SCHEMES.has(scheme[1].toLowerCase());
}

const DOMAIN = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.(\p{L}{2,})(:\d+)?([/?#].*)?$/u;
const FILE_ENDINGS = new Set(['html', 'htm', 'pdf', 'php', 'png', 'jpg', 'jpeg', 'txt']);
const MAIL = /^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/;

/** What somebody meant who typed or pasted an address: `clinic.example` becomes `https://clinic.example`. */
export function meantAddress(typed: string): string {
  const address = typed.trim();
  if (MAIL.test(address)) {
    return `mailto:${address}`;
  }
  const domain = DOMAIN.exec(address);
  return domain && !FILE_ENDINGS.has(domain[2].toLowerCase()) ? `https://${address}` : address;
}

/** A sentence that says why an address cannot be used, or null when it can. */
export function whyNotAddress(address: string): string | null {
  if (address === '') {
    return 'Enter an address.';
  }
  if (address.length > LONGEST) {
    return 'This address is longer than 2,000 characters.';
  }
  if (FORBIDDEN.test(address)) {
    return 'An address cannot contain spaces, quotation marks, angle brackets or backslashes.';
  }
  return isLinkAddress(address)
    ? null
    : 'Use a web address (https://…), an e-mail address, a phone number (tel:…) or a page of this site (/…).';
}
