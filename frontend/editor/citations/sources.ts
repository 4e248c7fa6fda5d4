import { isLinkAddress } from '../schema/link-address.js';

/** Where a reference can be looked up, at most one of them: as docs/document-format.md has it. */
export interface Source {
  doi?: string;
  pmid?: string;
  address?: string;
}

export interface Reference extends Source {
  id: string;
  text: string;
}

const DOI = /^10\.[0-9]{4,9}(\.[0-9]+)*\/[\x21-\x7E]+$/;
const WRITTEN_DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\S+)$/i;
const LONGEST_DOI = 300;
const PMID = /^[1-9][0-9]{0,8}$/;
const WRITTEN_PMID = /^(?:https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/|pmid:?\s*)([0-9]+)\/?$/i;

/** What somebody typed or pasted, with or without a resolver's address; null when it names no source. */
export function recognizedSource(typed: string): Source | null {
  const text = typed.trim();
  const doi = WRITTEN_DOI.exec(text)?.[1];
  if (doi !== undefined) {
    return doi.length <= LONGEST_DOI && DOI.test(doi) ? { doi } : null;
  }
  const pmid = WRITTEN_PMID.exec(text)?.[1];
  if (pmid !== undefined) {
    return PMID.test(pmid) ? { pmid } : null;
  }
  return /^https?:/i.test(text) && isLinkAddress(text) ? { address: text } : null;
}

/** As people write it. */
export function sourceLabel({ doi, pmid, address }: Source): string {
  return doi ? `doi:${doi}` : pmid ? `PMID ${pmid}` : (address ?? '');
}

/** A reference as it is printed, in one line. */
export function referenceLine(reference: Reference): string {
  return [reference.text.trim(), sourceLabel(reference)].filter(Boolean).join(' ');
}
