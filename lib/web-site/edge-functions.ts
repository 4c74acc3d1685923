import type { FunctionAssociation } from 'aws-cdk-lib/aws-cloudfront';
import { Function as EdgeFunction, FunctionCode, FunctionEventType, FunctionRuntime } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/** A path that does not end like one of the deployed files is one of the app's pages; all of them are the one document. */
const pageOfPath = `function handler(event) {
  var request = event.request;
  if (request.uri !== '/' && !/\\.(js|css|json|html|svg|png|woff2|txt)$/.test(request.uri)) request.uri = '/index.html';
  return request;
}
`;

/**
 * Only the start page and the parts that pages are made of may be found by search engines. Pages arrive here under
 * their own path or as the document's: both are shut out, so nothing hangs on which of the two it is.
 */
const searchable = `function handler(event) {
  var response = event.response;
  if (!/^\\/($|assets\\/|robots\\.txt$)/.test(event.request.uri))
    response.headers['x-robots-tag'] = { value: 'noindex' };
  return response;
}
`;

/** What CloudFront runs for the pages, before a file is looked up and before it is sent. */
export const edgeFunctions = (scope: Construct): FunctionAssociation[] => {
  const edge = (id: string, comment: string, code: string): EdgeFunction =>
    new EdgeFunction(scope, id, { comment, code: FunctionCode.fromInline(code), runtime: FunctionRuntime.JS_2_0 });
  return [
    {
      eventType: FunctionEventType.VIEWER_REQUEST,
      function: edge('PageOfPath', 'Every page is index.html', pageOfPath),
    },
    {
      eventType: FunctionEventType.VIEWER_RESPONSE,
      function: edge('Searchable', 'What search engines may keep', searchable),
    },
  ];
};
