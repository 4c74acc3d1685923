import { describe, expect, it } from 'vitest';
import { approvalWanted } from '#domain/notification/approval-wanted';
import { shippedPreset } from '#support/ground/shipped-presets';

const { workflow } = shippedPreset('itil-desk');
const ticket = { type: 'request', organisation: 'bologna', requester: 'anna', openedBy: 'anna' } as const;
const entering = (to: string | null) => ({ changes: { state: { from: 'new', to } } });

describe('whoever may decide on a ticket', () => {
  it('is asked as soon as it waits for a decision: supervisors, and referents where the preset asks them', () => {
    const wanted = approvalWanted(entering('awaiting_approval'), ticket, workflow);
    expect(wanted).toEqual({ supervisors: true, referentsOf: 'bologna', except: ['anna', 'anna'] });
    const change = approvalWanted(entering('awaiting_approval'), { ...ticket, type: 'change' }, workflow);
    expect(change).toEqual({ supervisors: true, except: ['anna', 'anna'] });
  });

  it('is asked too where only some of the ways out are theirs', () => {
    const [first, ...others] = workflow.transitions.filter(
      ({ by, types }) => by === 'approver' && types?.includes('request'),
    );
    const transitions = [{ ...first, approver: undefined }, ...others] as unknown as typeof workflow.transitions;
    expect(others[0]).toMatchObject({ approver: 'organisation' });
    expect(approvalWanted(entering('awaiting_approval'), ticket, { transitions })?.referentsOf).toBe('bologna');
  });

  it('is not asked about their own work', () => {
    const worked = { ...ticket, openedBy: 'vera', owner: 'olga', responsible: 'sara' };
    const wanted = approvalWanted(entering('awaiting_approval'), worked, workflow);
    expect(wanted?.except).toEqual(['anna', 'vera', 'olga', 'sara']);
    const asked = approvalWanted(entering('awaiting_approval'), { ...ticket, asking: ['sara'] }, workflow);
    expect(asked?.except).toContain('sara');
  });

  it('is not asked where nothing waits for them, or the kind of ticket is not theirs to decide on', () => {
    const everybodys = { transitions: workflow.transitions.map(({ types: _some, ...step }) => step) };
    expect(approvalWanted(entering('awaiting_approval'), { ...ticket, type: 'incident' }, everybodys)).toBeDefined();
    expect(approvalWanted(entering('in_progress'), ticket, workflow)).toBeUndefined();
    expect(approvalWanted(entering('awaiting_approval'), { ...ticket, type: 'incident' }, workflow)).toBeUndefined();
    for (const event of [entering(null), { changes: {} }]) {
      expect(approvalWanted(event, ticket, workflow)).toBeUndefined();
    }
  });
});
