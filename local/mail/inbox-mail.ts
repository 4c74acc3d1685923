/** A mail as it was handed to SES. */
export interface InboxMail {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The whole message with its headers. */
  readonly raw: string;
}
