/** A file on its way to a ticket (WEB 3, 'Uploads'). */
export interface Upload {
  /** Of this page; the attachment's own id comes with the reservation. */
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly state: 'queued' | 'sending' | 'checking' | 'ready' | 'failed' | 'refused';
  /** 0 to 1 while it is sent. */
  readonly progress: number;
  /** What an article or ticket names once it is ready. */
  readonly attachment?: string;
  readonly reason?: 'too-big' | 'empty' | 'too-many' | 'network' | 'server';
}

/** The files of one text box. */
export interface Uploads {
  readonly files: readonly Upload[];
  /** None is still under way. */
  readonly settled: boolean;
  /** Ids of those that are ready, for `attachments`. */
  readonly attachments: readonly string[];
  add(files: readonly File[]): void;
  remove(key: string): void;
  retry(key: string): void;
  clear(): void;
}
