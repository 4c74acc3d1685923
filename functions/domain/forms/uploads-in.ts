import { entryOf } from '../catalogue/entry-of.ts';
import type { FilledForm } from './filled-form.ts';
import type { FormDefinition } from './form-definition.ts';

/** A file that answers a question, and where its id stands in a request. */
export interface FormUpload {
  readonly id: string;
  readonly pointer: string;
}

/** The files that a filled form names (R1.6); they are files of the ticket's description like any other. */
export const uploadsIn = ({ fields }: Pick<FormDefinition, 'fields'>, { answers }: FilledForm): readonly FormUpload[] =>
  fields
    .filter(({ kind }) => kind === 'file')
    .flatMap(({ key }) =>
      [entryOf(answers, key) ?? []]
        .flat()
        .map((id, index) => ({ id: String(id), pointer: `/form/answers/${key}/${index}` })),
    );
