/** A request as a person of the demo tenant sends it. */
export interface Asked {
  readonly who: string;
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: object;
  readonly ifMatch?: string;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}
export type Call = (asked: Asked) => Promise<Answer>;

/** A ticket on its way through the bench. */
export interface BenchTicket {
  readonly requester: string;
  /** Empty until it is opened. */
  readonly number: string;
  /** Events so far, which is what the desk's ETag says. */
  readonly version: number;
}

/** One thing that people do. */
export interface Operation {
  readonly name: string;
  /** Makes one event, and mails. */
  readonly writes: boolean;
  /** The requests of it; several are sent at once, as a page does. */
  asks(ticket: BenchTicket): readonly Asked[];
}
