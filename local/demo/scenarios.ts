import type { Language } from '#domain/text';
import type { Scenario } from './scenario.ts';
import administration from './scenarios/administration.json' with { type: 'json' };
import career from './scenarios/career.json' with { type: 'json' };
import english from './scenarios/english.json' with { type: 'json' };
import enrolment from './scenarios/enrolment.json' with { type: 'json' };
import fees from './scenarios/fees.json' with { type: 'json' };
import services from './scenarios/services.json' with { type: 'json' };
import teaching from './scenarios/teaching.json' with { type: 'json' };

/** What tickets may be about, by the language in which people write of it. */
export const scenarios: Readonly<Record<Language, readonly Scenario[]>> = {
  it: [...enrolment, ...career, ...fees, ...teaching, ...administration, ...services],
  en: english,
};
