import { queueOf } from '#domain/catalogue/queue-of';
import type { Reclassification } from '#domain/ticket/command';
import type { Classification } from '#domain/ticket/ticket';
import type { Member } from './cast.ts';
import type { Chance } from './chance.ts';
import { fillSlots } from './fill-slots.ts';
import phrases from './phrases.json' with { type: 'json' };
import type { Scenario } from './scenario.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';

interface Beginning {
  readonly requester: Member;
  readonly scenario: Scenario;
  readonly at: number;
  readonly opened: Pick<Classification, 'area' | 'subarea' | 'type'>;
  readonly correction?: Reclassification;
}

/** A life that has only its beginning: on the queue of the area that was chosen, with somebody there to look at it. */
export const newStory = ({ hours, cast, preset }: Stage, chance: Chance, beginning: Beginning): Story => {
  const { requester, scenario, at, opened, correction } = beginning;
  const { language } = requester.person;
  const queue = queueOf(preset, opened);
  return {
    ...{ chance, hours, cast, scenario, requester, at, queue },
    fill: fillSlots(chance, hours, at, language),
    words: phrases[language],
    steps: [],
    operator: chance.pick(cast.operatorsOf(queue)).person.id,
    competentQueue: queueOf(preset, scenario),
    ...(correction && { correction }),
  };
};
