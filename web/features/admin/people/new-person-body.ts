import type { CallOf } from '#web/lib/api/operations.ts';
import { isOutside } from './person-draft.ts';

interface NewPersonDraft {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly organisation: string;
  readonly subject: string;
}

/** What the API takes of it: an organisation only for roles that have one, and what is empty is not said. */
export const newPersonBody = ({ name, email, role, organisation, subject }: NewPersonDraft) =>
  ({
    name: name.trim(),
    email: email.trim(),
    role,
    ...(isOutside(role) && organisation !== '' && { organisation }),
    ...(subject.trim() !== '' && { subject: subject.trim() }),
  }) as NonNullable<CallOf<'createPerson'>['body']>;
