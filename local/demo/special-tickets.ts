import type { Member } from './cast.ts';
import type { Chance } from './chance.ts';
import { createChance } from './chance.ts';
import { answered, asked, replied, takenInCharge } from './chapters.ts';
import { codeRed } from './code-red.ts';
import { endlessTicket } from './endless-ticket.ts';
import { newStory } from './new-story.ts';
import oddTexts from './odd-texts.json' with { type: 'json' };
import type { PlannedFile, TicketPlan } from './plan.ts';
import type { Scenario } from './scenario.ts';
import { scenarioOf } from './scenario-of.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';

interface Odd {
  readonly name: string;
  readonly scenario: Scenario;
  readonly daysAgo: number;
  readonly files?: readonly PlannedFile[];
  tell(story: Story): void;
}

const { longWord, markup, longSubject } = oddTexts;
const certificate = scenarioOf('career', 'certificates');
const { answer } = markup;

const manyFiles: readonly PlannedFile[] = [
  { name: 'Attestato però così – città di Forlì.pdf', kind: 'pdf' },
  { name: 'Überweisung №7 – naïve café.pdf', kind: 'pdf' },
  { name: 'schermata 1 di 2.png', kind: 'png' },
  { name: 'schermata 2 di 2.png', kind: 'png' },
  { name: `un-nome-di-file-${'molto-'.repeat(20)}lungo.csv`, kind: 'csv' },
  { name: 'registro.log', kind: 'txt' },
];

/** Tickets that pages find hard to show: each as long, as wide or as strange as the product allows. */
const odds: readonly Odd[] = [
  {
    name: 'long subject',
    scenario: { ...certificate, subjects: [longSubject] },
    daysAgo: 2,
    files: manyFiles,
    tell: takenInCharge,
  },
  {
    name: 'long word',
    scenario: { ...scenarioOf('network_and_access', 'credentials'), ...longWord, subjects: [longWord.subject] },
    daysAgo: 1,
    tell: (story) => [takenInCharge, asked].map((chapter) => chapter(story)),
  },
  {
    name: 'markup',
    scenario: { ...scenarioOf('exams', 'exam_booking'), ...markup, answer, subjects: [markup.subject] },
    daysAgo: 3,
    files: [{ name: markup.file, kind: 'txt' }],
    tell: (story) => [takenInCharge, asked, answered, replied].map((chapter) => chapter(story)),
  },
];

const planOf = (stage: Stage, chance: Chance, requester: Member, odd: Odd): TicketPlan => {
  const { name, scenario, daysAgo, files = [] } = odd;
  const { area, subarea, type, subtype, severity } = scenario;
  const classification = { area, subarea, type, subtype, severity, urgency: 'not_urgent' };
  const at = stage.hours.opening(daysAgo, stage.now - 3_600_000, chance);
  const story = newStory(stage, chance, { requester, scenario, at, opened: classification });
  odd.tell(story);
  return {
    ...{ name, at, classification, files, channel: 'portal', by: requester.person.id, steps: story.steps },
    content: { subject: scenario.subjects[0] ?? '' },
    description: story.fill(scenario.description),
  };
};

/** The tickets that every demo has, whatever its size. */
export const specialTickets = (stage: Stage): readonly TicketPlan[] => {
  const [first] = stage.askers;
  if (first === undefined) return [];
  const chance = createChance(`${stage.seed} special`);
  return [
    ...odds.map((odd) => planOf(stage, chance, first, odd)),
    endlessTicket(stage, chance),
    codeRed(stage, chance),
  ];
};
