import { cast } from '../http-cast.ts';
import { attachmentProbe, missing, numberProbe, type Probe } from '../http-probes.ts';
import type { Caller } from '../http-world.ts';
import type { Laid } from './lay-out.ts';
import { outside, requesters, strangers } from './strangers.ts';

const { otherAnna, otherRobot, otto, olga } = cast;
const text = { text: 'Canary' };
const actionBodies: Readonly<Record<string, object>> = {
  'take-charge': {},
  'ask-customer': text,
  answer: text,
  diagnose: text,
  plan: { ...text, plan: { release: '1' } },
  resolve: text,
  confirm: {},
  assign: { owner: olga.id },
  move: { queue: 'teaching' },
  release: {},
  link: { problem: '2026-000001' },
  disclose: {},
  conceal: {},
  unknown: {},
};

/** Probes of everything that an action names: the ticket, people, a queue, files. */
export const actionProbes = ({ theirs, unlinked, seenBy }: Laid): Probe[] => {
  const handed = (field: string, action: string, [foreign, absent]: readonly [string, string], code: string) => {
    const ask = (id: string, who: Caller) => ({
      path: `/v1/tickets/${seenBy(who)}/actions/${action}`,
      body: { [field]: id },
    });
    const probe = { field: `/${field}`, foreign, missing: absent, ask };
    return [
      { ...probe, who: [otto, ...outside], fields: { [`/${field}`]: code } },
      { ...probe, who: [...requesters, otherRobot], status: 403 },
    ];
  };
  const taken = attachmentProbe(unlinked)(
    (who) => ({ path: `/v1/tickets/${seenBy(who)}/actions/take-charge`, body: text }),
    [otto, ...outside],
  );
  const { fields: _none, ...refused } = taken;
  return [
    ...Object.entries(actionBodies).map(([action, body]) => numberProbe(theirs, strangers)(`/actions/${action}`, body)),
    ...handed('owner', 'assign', [otherAnna.id, missing.person], 'unknown-person'),
    ...handed('responsible', 'assign', [otherAnna.id, missing.person], 'unknown-person'),
    ...handed('queue', 'move', ['constructor', missing.queue], 'unknown-queue'),
    {
      field: '/problem',
      foreign: theirs,
      missing: missing.number,
      ask: (problem, who) => ({ path: `/v1/tickets/${seenBy(who)}/actions/link`, body: { problem } }),
      who: strangers,
      status: 404,
    },
    taken,
    { ...refused, who: [...requesters, otherRobot], status: 403 },
  ];
};
