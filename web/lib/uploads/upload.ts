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
  /** When it was ready, in milliseconds: a file that nothing names is kept for a day. */
  readonly readyAt?: number;
  /**
   * Why it is refused, failed or (`network`) waits to start again by itself. `interrupted`: the page was left before it
   * had arrived, so it has to be chosen again; `expired`: it was ready but waited too long for its text.
   */
  readonly reason?: 'too-big' | 'empty' | 'too-many' | 'network' | 'server' | 'interrupted' | 'expired';
}

/** The files of one text box. */
export interface Uploads {
  readonly files: readonly Upload[];
  /** What an earlier visit left has been read, and none is still under way. */
  readonly settled: boolean;
  /** Ids of those that are ready, for `attachments`. */
  readonly attachments: readonly string[];
  /** Answers the keys of their rows. */
  add(files: readonly File[]): readonly string[];
  remove(key: string): void;
  retry(key: string): void;
  /** Forgets them all, as they were sent or thrown away. */
  clear(): void;
  /** Puts back what `clear` forgot, when a sending is undone. */
  restore(files: readonly Upload[]): void;
  /** The API does not know these attachments (any more): they have to be chosen again. */
  lose(attachments: readonly string[]): void;
}
