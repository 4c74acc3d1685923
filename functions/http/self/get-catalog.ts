import { getCatalogContract } from '#contract/self/get-catalog';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { getCatalog as getCatalogRoom } from '#use-cases/self/get-catalog';
import { presentCatalog } from '../present/present-catalog.ts';

interface Rooms {
  readonly getCatalog: ReturnType<typeof getCatalogRoom>;
}

/** `GET /v1/catalog` */
export const getCatalog = (rooms: Rooms): Door =>
  door(getCatalogContract, async ({ session }) => {
    const offered = rooms.getCatalog(session);
    return offered.ok ? ok({ status: 200, body: presentCatalog(offered.value) }) : offered;
  });
