/** Where the pages fetch from, besides their own address. */
export interface Sources {
  /** Origins of the issuer: its documents, and where codes become tokens. */
  readonly signIn: readonly string[];
  /** Where files are posted to and fetched from. */
  readonly files: readonly string[];
}

/** The pages' Content-Security-Policy: scripts and styles of their own address only, and nothing written into the page. */
export const contentSecurityPolicy = ({ signIn, files }: Sources): string =>
  [
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'"],
    ['img-src', "'self'", 'blob:', ...files],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...signIn, ...files],
    ['manifest-src', "'self'"],
    ['worker-src', "'self'"],
    ['form-action', "'self'"],
    ['frame-ancestors', "'none'"],
    ['base-uri', "'none'"],
  ]
    .map((directive) => directive.join(' '))
    .join('; ');
