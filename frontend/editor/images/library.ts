import { askDesk, deskAddress, refusal, tokenHeaders } from '../desk-requests.js';

/** An image of the library, as docs/media.md has it. */
export interface LibraryImage {
  item: string;
  hash: string;
  name: string;
  alt: string;
  decorative: boolean;
  width: number;
  height: number;
}

export interface LibraryPage {
  images: LibraryImage[];
  /** Where the list goes on; null at its end. */
  after: string | null;
}

export const TAKEN_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

export function thumbnailAddress(hash: string): string {
  return `media/${hash}/thumbnail`;
}

/** @throws RefusedRequest with a sentence to show */
export function searchLibrary(query: string, after: string, signal: AbortSignal): Promise<LibraryPage> {
  const asked = new URLSearchParams({ query, ...(after ? { after } : {}) });
  return askDesk(`desk/media?${asked.toString()}`, { signal }) as Promise<LibraryPage>;
}

/**
 * Puts a file into the library. `fetch` does not tell how far an upload is, XMLHttpRequest does.
 *
 * @throws RefusedRequest with a sentence to show
 */
export function uploadImage(file: File, progress: (share: number) => void, signal: AbortSignal): Promise<LibraryImage> {
  return new Promise((taken, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', deskAddress(`desk/media?${new URLSearchParams({ name: file.name }).toString()}`));
    Object.entries(tokenHeaders()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      if (request.status === 200) {
        taken(JSON.parse(request.responseText) as LibraryImage);
      } else {
        failed(refusal(request.status, request.responseText));
      }
    });
    request.addEventListener('error', () => failed(refusal(0, '')));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
