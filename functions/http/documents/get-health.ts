import { getHealthContract } from '#contract/documents/get-health';
import { type Door, publicDoor } from '#runtime/http/door';

/** `GET /v1/health` */
export const getHealth = (): Door => publicDoor(getHealthContract, () => ({ status: 200, body: { status: 'ok' } }));
