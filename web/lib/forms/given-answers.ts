import type { Given } from '#domain/forms/answers/read-form';
import type { FormField } from '#domain/forms/form-field';
import type { Upload } from '#web/lib/uploads/upload.ts';
import type { FormEntries } from './form-entries.ts';

/** Stands for a file that is under way: the form counts it as there, and it is sent only once it has arrived. */
const underWay = '00000000000000000000000000';

/** What the controls hold as the form judges it; what is no number stays as it was written. */
export const givenAnswers = (fields: readonly FormField[], entries: FormEntries, files: readonly Upload[]): Given =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const entry = Object.hasOwn(entries, field.key) ? entries[field.key] : undefined;
      return entry === undefined ? [] : [[field.key, asGiven(field, entry, files)]];
    }),
  );

const asGiven = ({ kind }: FormField, entry: string | readonly string[], files: readonly Upload[]): unknown => {
  if (kind === 'file') return uploadsOf(entry, files);
  if (kind === 'number' && typeof entry === 'string') return numberIn(entry);
  return kind === 'yes_no' && (entry === 'yes' || entry === 'no') ? entry === 'yes' : entry;
};

/** Italians write the decimals behind a comma. */
const numberIn = (text: string): number | string =>
  /^\s*-?\d+([.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : text;

const uploadsOf = (keys: string | readonly string[], files: readonly Upload[]): readonly string[] =>
  files
    .filter(({ key, state }) => keys.includes(key) && state !== 'failed' && state !== 'refused')
    .map(({ attachment }) => attachment ?? underWay);
