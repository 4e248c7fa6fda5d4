/** The server said no, with a sentence for people. */
export class RefusedRequest extends Error {}

const UNREACHABLE = 'The server cannot be reached. Check your connection, then try again.';
const SIGNED_OUT = 'You are signed out. Sign in again in another tab, then try again.';

/** An address beside the page that holds the editor, whatever path the application is served under. */
export function deskAddress(path: string): string {
  return new URL(path, document.baseURI).href;
}

/** What the server wants with everything that changes something. */
export function tokenHeaders(): Record<string, string> {
  const of = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  const header = of('_csrf_header');
  const token = of('_csrf');
  return header && token ? { [header]: token } : {};
}

/** The sentence in an answer that refuses (RFC 9457). */
export function refusal(status: number, body: string): RefusedRequest {
  if (status === 0) {
    return new RefusedRequest(UNREACHABLE);
  }
  if (status === 401) {
    return new RefusedRequest(SIGNED_OUT);
  }
  return new RefusedRequest(detailOf(body) ?? `The server could not do this (${status}). Try again in a minute.`);
}

function detailOf(body: string): string | null {
  try {
    const { detail } = JSON.parse(body) as { detail?: unknown };
    return typeof detail === 'string' ? detail : null;
  } catch {
    return null;
  }
}

/** The JSON that the desk answers with. Throws {@link RefusedRequest}. */
export async function askDesk(path: string, request: RequestInit = {}): Promise<unknown> {
  const headers = { Accept: 'application/json', ...(request.headers as Record<string, string> | undefined) };
  let answer: Response;
  try {
    answer = await fetch(deskAddress(path), { ...request, headers, redirect: 'error' });
  } catch (error) {
    throw (error as Error).name === 'AbortError' ? error : refusal(0, '');
  }
  const body = await answer.text();
  if (!answer.ok) {
    throw refusal(answer.status, body);
  }
  return body === '' ? null : (JSON.parse(body) as unknown);
}
