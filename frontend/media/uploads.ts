/** An image as the server answers it: see docs/media.md. */
export interface UploadedImage {
  item: string;
  hash: string;
  name: string;
  alt: string;
  decorative: boolean;
  width: number;
  height: number;
}

/** A file on its way into the library. */
export interface Upload {
  readonly file: File;
  state: 'waiting' | 'sending' | 'cleaning' | 'done' | 'refused';
  /** 0 to 1: how much has been sent. */
  sent: number;
  /** Why it was not taken, as a sentence. */
  problem: string;
  image?: UploadedImage;
}

/** The server's limit, so that nobody waits for a refusal that is certain. */
const MOST_BYTES = 20 * 1024 * 1024;
const AT_ONCE = 3;

/** Sends files a few at a time, in their order, and tells of each step. */
export class Uploads {
  readonly all: Upload[] = [];

  constructor(
    private readonly address: string,
    private readonly changed: () => void,
    private readonly done: (upload: Upload) => void,
  ) {}

  get busy(): boolean {
    return this.all.some((upload) => upload.state !== 'done' && upload.state !== 'refused');
  }

  add(files: Iterable<File>): void {
    for (const file of files) {
      const upload: Upload = { file, state: 'waiting', sent: 0, problem: '' };
      this.all.push(upload);
      if (file.size > MOST_BYTES) {
        this.refuse(upload, 'The file is larger than 20 MB. Export the image smaller, or as JPEG.');
      }
    }
    this.sendNext();
  }

  remove(upload: Upload): void {
    this.all.splice(this.all.indexOf(upload), 1);
    this.changed();
  }

  private sendNext(): void {
    const onTheWay = this.all.filter((upload) => upload.state === 'sending' || upload.state === 'cleaning').length;
    const waiting = this.all.filter((upload) => upload.state === 'waiting');
    waiting.slice(0, Math.max(0, AT_ONCE - onTheWay)).forEach((upload) => this.send(upload));
    this.changed();
  }

  private send(upload: Upload): void {
    const request = new XMLHttpRequest();
    const address = new URL(this.address, document.baseURI);
    address.searchParams.set('name', upload.file.name);
    request.open('POST', address);
    const header = meta('_csrf_header');
    if (header) {
      request.setRequestHeader(header, meta('_csrf'));
    }
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = (event) => {
      upload.sent = event.lengthComputable ? event.loaded / event.total : 0;
      upload.state = upload.sent === 1 ? 'cleaning' : 'sending';
      this.changed();
    };
    request.onload = () => this.answered(upload, request);
    request.onerror = () =>
      this.refuse(upload, 'The server could not be reached, so nothing was uploaded. Try again in a moment.');
    upload.state = 'sending';
    request.send(upload.file);
  }

  private answered(upload: Upload, request: XMLHttpRequest): void {
    const answer = json(request.responseText);
    if (request.status === 200 && answer) {
      upload.state = 'done';
      upload.image = answer as unknown as UploadedImage;
      this.done(upload);
      this.sendNext();
    } else {
      this.refuse(upload, problemOf(request.status, answer));
    }
  }

  private refuse(upload: Upload, problem: string): void {
    upload.state = 'refused';
    upload.problem = problem;
    this.done(upload);
    this.sendNext();
  }
}

function problemOf(status: number, answer: Record<string, unknown> | undefined): string {
  if (typeof answer?.detail === 'string') {
    return answer.detail;
  }
  return status === 401 || status === 403
    ? 'Your session has ended. Reload this page and sign in, then upload again.'
    : 'Something went wrong on the server, so nothing was uploaded. Try again in a moment.';
}

function json(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function meta(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content ?? '';
}
