import type { ApiAction } from '../../effects/api-actions.ts';
import type { Call } from '../../effects/call.ts';
import type { Action } from '../actor.ts';
import { call, type Scene } from '../scene.ts';
import { fileBody } from './file-body.ts';
import { keyed } from './keyed.ts';
import { openingFor } from './opening-for.ts';
import { stepBody } from './step-body.ts';
import { textOf } from './write.ts';

type Wanted = Omit<Call, 'who' | 'mark' | 'key'>;

const pathOf = ({ random, world }: Scene, { name, operation }: ApiAction, number: string) => {
  switch (operation) {
    case 'actOnTicket':
      return { number, action: name };
    case 'getAttachment': {
      const files = [...world.views.values()].flatMap(({ uploads }) => uploads);
      return { number, id: files.length > 0 ? random.pick(files).id : '01A00000000000000000000000' };
    }
    case 'listOperators':
      return { id: random.pick([world.desk.destinations[0] ?? '', world.desk.destinations[3] ?? '', 'nowhere']) };
    default:
      return { number };
  }
};

const bodyOf = (scene: Scene, { name, operation }: ApiAction): Readonly<Record<string, unknown>> => {
  const { random, mark, world } = scene;
  switch (operation) {
    case 'openTicket':
      return openingFor(scene);
    case 'addArticle':
      return { kind: name, text: textOf(name, mark) };
    case 'actOnTicket':
      return stepBody(scene, name);
    case 'reclassifyTicket':
      return random.pick(world.desk.corrections);
    case 'reserveUpload':
      return fileBody(scene);
    default:
      return { language: random.pick(['it', 'en']) };
  }
};

/** What somebody sends who hopes that an action on a ticket goes through, whatever they know of it. */
export const attempt = (scene: Scene, action: ApiAction, number: string): Wanted => {
  const { operation, contract } = action;
  return {
    operation,
    ...(contract.path && { path: pathOf(scene, action, number) }),
    ...(contract.body && { body: bodyOf(scene, action) }),
    ...(contract.ifMatch && { ifMatch: '*' }),
  };
};

/** Sends it, under a key where there may be one. */
export const send = (scene: Scene, { contract }: ApiAction, wanted: Wanted): Action =>
  contract.idempotent ? keyed(scene, wanted) : call(scene, wanted);
