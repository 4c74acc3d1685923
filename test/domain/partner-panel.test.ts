import { describe, expect, it } from 'vitest';
import { checkAnswers } from '#domain/forms/answers/check-answers';
import { deskLife } from '#support/ground/desk-life';

const { opened, led, preset } = deskLife('partner-panel');
const fault = opened({
  ...{ type: 'xdsl', subtype: 'fttc', area: 'faults', subarea: 'no_service' },
  ...{ severity: 'down', urgency: 'urgent' },
});

describe('a partner of partner-panel (R3.10, R1.6)', () => {
  it('follows a fault through open, in progress, waiting and closed', () => {
    expect(fault).toMatchObject({ state: 'open', queue: 'access_second', priority: 'critical', form: { id: 'xdsl' } });
    const waiting = led(fault, 'vera take-charge', 'vera wait');
    expect(waiting.state).toBe('waiting');
    expect(led(waiting, 'anna comment').state).toBe('in_progress');
    expect(led(waiting, 'vera resume', 'vera solve').state).toBe('closed');
    expect(Object.keys(preset.workflow.states)).toEqual(['open', 'in_progress', 'waiting', 'closed']);
  });
  it('is asked for technical facts of each kind of service, and always for somebody to call back', () => {
    const keys = Object.fromEntries(
      Object.entries(preset.forms ?? {}).map(([id, { fields }]) => [id, fields.map(({ key }) => key)]),
    );
    expect(Object.keys(keys)).toEqual(['xdsl', 'voip', 'cps_cs', 'fax', 'generic']);
    expect(keys['xdsl']).toEqual(
      expect.arrayContaining([
        ...['problem', 'contract', 'site', 'line_state', 'router_make', 'router_model', 'carrier_state'],
        ...['router_pings', 'router_off', 'first_ping', 'second_ping'],
      ]),
    );
    expect(keys['voip']).toEqual(
      expect.arrayContaining(['device_make', 'device_model', 'router_make', 'router_model', 'calling', 'called']),
    );
    for (const { fields } of Object.values(preset.forms ?? {})) {
      const callback = fields.filter(({ key }) => key.startsWith('callback_'));
      expect(callback.map(({ key, required }) => [key, required])).toEqual([
        ['callback_name', true],
        ['callback_phone', true],
        ['callback_hours', undefined],
      ]);
    }
  });
  it('gives the results of the pings where the router answers, and nowhere else', () => {
    const { xdsl } = preset.forms ?? {};
    const answers = {
      ...{ problem: 'drops', contract: 'RV-1', site: 'Fano', line_state: 'up', router_make: 'L', router_model: '4' },
      ...{ carrier_state: 'on', router_off: true, callback_name: 'Lami', callback_phone: '0710000123' },
    };
    const wrong = (more: object) => {
      const checked = checkAnswers({ fields: xdsl?.fields ?? [] }, { ...answers, ...more });
      return checked.ok ? [] : checked.failure.map(({ pointer, code }) => `${pointer} ${code}`);
    };
    expect(wrong({ router_pings: false })).toEqual([]);
    expect(wrong({ router_pings: true })).toEqual(['/first_ping required', '/second_ping required']);
    expect(wrong({ router_pings: true, first_ping: '4/4', second_ping: '3/4' })).toEqual([]);
    expect(wrong({ router_pings: false, first_ping: '4/4' })).toEqual(['/first_ping not-shown']);
    expect(wrong({ router_pings: false, problem: 'slow' })).toEqual(['/measured required']);
  });
});
