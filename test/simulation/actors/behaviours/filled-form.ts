import type { EndCustomer } from '#domain/end-customers/end-customer';
import { keepShown } from '#domain/forms/answers/keep-shown';
import { type FieldReading, type Given, readForm } from '#domain/forms/answers/read-form';
import { choicesOf } from '#domain/forms/choices-of';
import { formOf } from '#domain/forms/form-of';
import { withChoices } from '#domain/forms/with-choices';
import type { Kind, Place } from '../../desks/desk.ts';
import type { Scene } from '../scene.ts';

const day = 86_400_000;

/** Two days of four hundred are enough to be one of the last, or one to come. */
const dayNear = ({ world, random }: Scene): string =>
  new Date(world.now + (random.below(20) - 10) * day).toISOString().slice(0, 10);

/** What somebody answers to a question as it stands; nothing where they leave it out. */
const answerTo = (scene: Scene, { field, offered }: FieldReading): unknown => {
  const { random, mark } = scene;
  switch (field.kind) {
    case 'select':
    case 'multi_select': {
      if (offered.length === 0) return undefined;
      const { value } = random.pick(offered);
      return field.kind === 'select' ? value : [value];
    }
    case 'number':
      return (field.min ?? 0) + random.below(3);
    case 'date':
      return dayNear(scene);
    case 'yes_no':
      return random.chance(0.5);
    case 'phone':
      return '+39 06 1234567';
    case 'email':
      return 'somebody@canarini.example';
    case 'file':
      return undefined;
    default:
      return `Told ${mark}`;
  }
};

/** Question by question, as the product's own evaluator shows them. */
const answersTo = (scene: Scene, fields: Parameters<typeof readForm>[0]): Given => {
  let given: Given = {};
  for (const { key, required } of fields) {
    const reading = readForm(fields, given).find(({ field }) => field.key === key);
    const wanted = reading?.shown && (required || scene.random.chance(0.5));
    const answer = wanted ? answerTo(scene, reading) : undefined;
    if (answer !== undefined) given = { ...given, [key]: answer };
  }
  return keepShown(fields, given);
};

/** The form that a ticket of this kind asks for, filled in; sometimes as of another version, or with something left out. */
export const filledForm = (
  scene: Scene,
  facts: Kind & Place,
  customer: EndCustomer | undefined,
): { readonly form?: object } => {
  const { world, random } = scene;
  const { forms = {} } = world.desk.preset;
  const id = formOf(forms, facts);
  const form = id === undefined ? undefined : forms[id];
  if (!form) return {};
  const today = new Date(world.now).toISOString().slice(0, 10);
  const fields = customer ? withChoices(form.fields, choicesOf(customer, today)) : form.fields;
  const all = answersTo(scene, fields);
  const answers = random.chance(0.05) ? Object.fromEntries(Object.entries(all).slice(1)) : all;
  const version = form.version + (random.chance(0.05) ? 1 : 0);
  return { form: { id, version, answers } };
};
