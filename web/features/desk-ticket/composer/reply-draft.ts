/** What an operator is writing to the requester. */
export interface ReplyDraft {
  readonly text: string;
  /** The action that goes with it; empty for a reply that changes nothing else. */
  readonly action: string;
  readonly date: string;
  readonly release: string;
  /** Of a change: its risk and its window, as the fields hold them. */
  readonly risk?: string;
  readonly windowFrom?: string;
  readonly windowTo?: string;
  /** Shown to the end customer too, where the action offers it (R5.7). */
  readonly forEndCustomer?: boolean;
  /** The newest message when the writing began: what came later has to be read first. */
  readonly seen: string;
  /** It was sent off once under this key, as this very request. */
  readonly sent?: { readonly key: string; readonly request: string; readonly at: string };
}

/** Nothing written yet. */
export const emptyReply: ReplyDraft = { text: '', action: '', date: '', release: '', seen: '' };
