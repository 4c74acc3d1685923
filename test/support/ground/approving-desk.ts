import { configurationOf } from './configuration-of.ts';
import { portalWith } from './portal-with.ts';
import { type Edit, put } from './preset-edits.ts';
import { arrows } from './waiting-desk.ts';

const text = { it: 'In approvazione', en: 'Awaiting approval' };

/** A state in which tickets wait for a decision. */
export const asked: Edit = put('workflow/states/asked', { label: text, family: 'planned', sentence: text });
/** How they come there, and the two decisions. */
export const ask = { action: 'ask-approval', by: 'operator', from: ['awaiting_support'], to: 'asked' } as const;
export const approve = { action: 'approve', by: 'approver', from: ['asked'], to: 'in_progress' } as const;
export const reject = { action: 'reject', by: 'approver', from: ['asked'], to: 'closed', text: 'required' } as const;

const types = { types: ['anomaly', 'request'] };

/** A portal on which supervisors approve anomalies and requests; referents approve too, but reject nothing. */
export const approvingPreset = portalWith(
  asked,
  put('workflow/remaps/0/from', ['in_progress', 'planned', 'asked']),
  ...arrows({ ...ask, ...types }, { ...approve, ...types, approver: 'organisation' }, { ...reject, ...types }),
);

/** A tenant that runs it. */
export const approvingDesk = configurationOf(approvingPreset);

const referents = { ...approve, ...types, approver: 'organisation' } as const;

/** A tenant on which one approval, `approve`, leads to the next one, `confirm`. */
export const approvingTwiceDesk = configurationOf(
  portalWith(
    asked,
    put('workflow/states/asked_again', { label: text, family: 'planned', sentence: text }),
    put('workflow/remaps/0/from', ['in_progress', 'planned', 'asked', 'asked_again']),
    ...arrows(
      { ...ask, ...types },
      { ...referents, to: 'asked_again' },
      { ...referents, action: 'confirm', from: ['asked_again'] },
    ),
  ),
);
