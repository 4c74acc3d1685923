import { campusDesk } from './campus-desk.ts';
import { consortiumPortal } from './consortium-portal.ts';
import type { Desk, DeskName } from './desk.ts';
import { itilDesk } from './itil-desk.ts';
import { partnerPanel } from './partner-panel.ts';

/** Every kind of desk, by the name of its preset. */
export const desks: Readonly<Record<DeskName, Desk>> = {
  'consortium-portal': consortiumPortal,
  'campus-desk': campusDesk,
  'partner-panel': partnerPanel,
  'itil-desk': itilDesk,
};
