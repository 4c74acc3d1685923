/** Where the local cloud is: what templates call region and account, and the addresses of its engines. */
export interface Place {
  readonly region: string;
  readonly account: string;
  /** Address of the one endpoint that all AWS calls of functions go to. */
  readonly aws: string;
  /** Address of the HTTP API, without a slash at the end. */
  readonly api: string;
  /** The issuer of tokens. */
  readonly issuer: string;
}

/** The account that the local queues live in; it cannot be chosen. */
export const localAccount = '000000000000';
