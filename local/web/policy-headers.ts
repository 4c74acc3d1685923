type Value = { readonly [key: string]: unknown };

/** What the runner reads of a response headers policy. */
export interface HeadersPolicy {
  readonly SecurityHeadersConfig?: {
    readonly ContentSecurityPolicy?: { readonly ContentSecurityPolicy: string };
    readonly ContentTypeOptions?: Value;
    readonly FrameOptions?: { readonly FrameOption: string };
    readonly ReferrerPolicy?: { readonly ReferrerPolicy: string };
  };
  readonly CustomHeadersConfig?: { readonly Items: readonly { readonly Header: string; readonly Value: string }[] };
}

/**
 * The headers that a policy adds to answers. Strict-Transport-Security is left out: over plain HTTP browsers ignore it,
 * and one that obeyed would no longer open anything else on localhost.
 */
export const policyHeaders = (policy: HeadersPolicy | undefined): Readonly<Record<string, string>> => {
  const { ContentSecurityPolicy, ContentTypeOptions, FrameOptions, ReferrerPolicy } =
    policy?.SecurityHeadersConfig ?? {};
  return {
    ...(ContentSecurityPolicy && { 'content-security-policy': ContentSecurityPolicy.ContentSecurityPolicy }),
    ...(ContentTypeOptions && { 'x-content-type-options': 'nosniff' }),
    ...(FrameOptions && { 'x-frame-options': FrameOptions.FrameOption }),
    ...(ReferrerPolicy && { 'referrer-policy': ReferrerPolicy.ReferrerPolicy }),
    ...Object.fromEntries(
      (policy?.CustomHeadersConfig?.Items ?? []).map(({ Header, Value: value }) => [Header.toLowerCase(), value]),
    ),
  };
};
