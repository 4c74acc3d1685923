/** One version of an object; a delete marker has no bytes. */
export interface ObjectVersion {
  readonly version: string;
  readonly etag: string;
  readonly size: number;
  readonly contentType: string;
  /** RFC 3339 */
  readonly at: string;
  readonly marker?: true;
}
