import type { LocalSystem } from '../control/local-system.ts';
import { differences } from './differences.ts';
import { inShort } from './in-short.ts';
import { introducer } from './introducer.ts';
import { leakIn } from './leak-in.ts';
import { newMails } from './new-mails.ts';
import { requestInShort } from './request-in-short.ts';
import type { Scene } from './scene.ts';
import type { Answer } from './send-request.ts';
import { sendRequest } from './send-request.ts';
import type { Deed, Pause, Request, Step } from './story.ts';
import { wrongMails } from './wrong-mails.ts';

/** The running system, as far as a story needs it. */
export type StorySystem = Pick<
  LocalSystem,
  'url' | 'tenant' | 'token' | 'now' | 'advance' | 'runSchedule' | 'idle' | 'inbox'
>;

/** A step in print, and all that is wrong with it. */
interface Played {
  readonly lines: readonly string[];
  readonly wrong: readonly string[];
}

/** Plays one step after the other on the running system, and knows what the desk has said among itself. */
export const createPlayer = (system: StorySystem, scene: Scene): ((step: Step) => Promise<Played>) => {
  const secrets: string[] = [];
  const mails = newMails(system);
  const name = introducer(system.tenant);

  const pass = async ({ when, days, hour }: Pause): Promise<Played> => {
    const until = Date.parse(scene.instant(days, hour));
    system.advance(`PT${Math.ceil((until - system.now().getTime()) / 1000)}S`);
    await system.runSchedule('auto-close');
    return { lines: [`${when} (${scene.day(0)}, ${hour})`], wrong: [] };
  };
  const take = async (deed: Deed): Promise<Played> => {
    const { who, does, as } = deed;
    const request = deed.asks(scene);
    secrets.push(...secretsOf(request));
    const answer = await sendRequest(system, who, request);
    const made = answer.body['id'] ?? answer.body['number'];
    if (as !== undefined && typeof made === 'string') scene.keep(as, made);
    const told = typeof deed.told === 'function' ? deed.told(scene) : (deed.told ?? {});
    const leak = isStaff(system, who) ? undefined : leakIn(answer.body, secrets);
    return {
      lines: [`${name(who)} ${does}`, `${requestInShort(request)} → ${answer.status} ${inShort(told, answer.body)}`],
      wrong: [
        ...wrongStatus(deed, answer),
        ...differences(told, answer.body),
        ...(leak === undefined ? [] : [`${who} reads ${leak}`]),
      ],
    };
  };
  return async (step) => {
    const { lines, wrong } = 'who' in step ? await take(step) : await pass(step);
    const came = await mails();
    const leaking = came.filter(({ whole }) => leakIn([whole.subject, whole.text, whole.html], secrets) !== undefined);
    return {
      lines: [...lines, ...came.map(({ reader, heading }) => `mail to ${name(reader)}: ${heading}`)],
      wrong: [
        ...wrong,
        ...wrongMails(step.mails ?? [], came),
        ...leaking.map(({ reader }) => `the mail to ${reader} quotes what the desk keeps to itself`),
      ],
    };
  };
};

/** Whoever is not in the tenant's file may be anybody. */
const isStaff = ({ tenant: { people } }: StorySystem, who: string): boolean =>
  ['operator', 'supervisor', 'tenant_admin'].includes(people.find(({ id }) => id === who)?.role ?? '');

/** Actions of the desk whose text is an internal note. */
const quiet = /\/actions\/(assign|move|release|link)$/;

const secretsOf = ({ path, body = {} }: Request): readonly string[] => {
  const { kind, text } = body as { readonly kind?: string; readonly text?: string };
  return text !== undefined && (kind === 'note' || quiet.test(path)) ? [text] : [];
};

const wrongStatus = ({ status: expected }: Deed, { status, body }: Answer): readonly string[] => {
  const fine = expected === undefined ? status < 300 : status === expected;
  return fine ? [] : [`the answer was ${status} ${JSON.stringify(body)}`];
};
