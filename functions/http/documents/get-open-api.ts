import { getOpenApiContract } from '#contract/documents/get-open-api';
import { type Door, publicDoor } from '#runtime/http/door';
import { openApi } from './open-api.ts';

/** `GET /openapi.json` */
export const getOpenApi = (): Door => {
  let document: string | undefined;
  return publicDoor(getOpenApiContract, () => {
    document ??= JSON.stringify(openApi());
    return { status: 200, body: document, headers: { 'cache-control': 'public, max-age=300' } };
  });
};
