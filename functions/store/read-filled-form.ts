import type { Answer } from '#domain/forms/answers/answers';
import type { FilledForm } from '#domain/forms/filled-form';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

/** A filled form as it stands in the content of a description. */
export const readFilledForm = (item: Item): FilledForm => {
  const shape = shapeOf(item, 'form');
  const answers = Object.entries(shape.map('answers')).map(([key, value]) => {
    if (!isAnswer(value)) throw new Error(`The answer ${key} of a stored form is not what was written`);
    return [key, value] as const;
  });
  return { id: shape.text('id'), version: shape.count('version'), answers: Object.fromEntries(answers) };
};
