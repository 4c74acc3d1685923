import { getDocsContract } from '#contract/documents/get-docs';
import { type Door, publicDoor } from '#runtime/http/door';
import { docsPage } from './docs-page.ts';
import { openApi } from './open-api.ts';

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  'cache-control': 'public, max-age=300',
};

/** `GET /docs` */
export const getDocs = (): Door => {
  let page: string | undefined;
  return publicDoor(getDocsContract, () => {
    page ??= docsPage(openApi());
    return { status: 200, body: page, headers };
  });
};
