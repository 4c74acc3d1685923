import { checkEnd } from './check-end.ts';
import { checkFiles } from './check-files.ts';
import { checkHead } from './check-head.ts';
import { checkHistory } from './check-history.ts';
import { checkMails } from './check-mails.ts';
import { checkRules } from './check-rules.ts';
import { checkTexts } from './check-texts.ts';
import type { PresetsInForce } from './presets-in-force.ts';
import { stepsOf } from './steps-of.ts';
import type { TicketRecord } from './ticket-record.ts';
import type { Violation } from './violation.ts';

/**
 * Everything that is wrong in what is stored of one ticket (FAULTS 4); nothing for every ticket that only commands have
 * made. `presets` are those in force from its opening on, the newest first. Each part is judged by itself,
 * so that one fault does not hide another; a broken history may show as several.
 */
export const checkTicket = (record: TicketRecord, presets: PresetsInForce): readonly Violation[] => {
  const steps = stepsOf(record.events);
  return [
    ...checkHistory(record),
    ...checkHead(record, steps),
    ...checkEnd(record, steps),
    ...checkRules(record, steps, presets),
    ...checkTexts(record),
    ...checkFiles(record),
    ...checkMails(record),
  ];
};
