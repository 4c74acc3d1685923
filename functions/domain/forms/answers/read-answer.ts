import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { FieldFailureCode } from '../../ticket/failure.ts';
import type { FormField, Option } from '../form-field.ts';
import type { Answer } from './answers.ts';
import { readChoices } from './read-choices.ts';
import { readNumber } from './read-number.ts';
import { readText } from './read-text.ts';

type Reading<Value> = Result<Value, FieldFailureCode>;

/** No question takes more values at once than a form may have options. */
const mostValues = 200;
const upload = /^[0-9A-HJKMNP-TV-Z]{26}$/;

const readList = (given: unknown, most: number): Reading<readonly string[]> => {
  if (!Array.isArray(given)) return fail('wrong-type');
  if (given.length > most) return fail('too-long');
  return given.every((one) => typeof one === 'string') ? ok([...new Set<string>(given)]) : fail('wrong-type');
};

const readSelected = (options: readonly Option[], offered: readonly Option[], given: unknown): Reading<string> => {
  if (typeof given !== 'string') return fail('wrong-type');
  const chosen = readChoices({ options, offered }, [given]);
  return chosen.ok ? ok(given) : chosen;
};

const readFiles = (given: unknown, most: number): Reading<readonly string[]> => {
  const list = readList(given, most);
  return list.ok && !list.value.every((id) => upload.test(id)) ? fail('wrong-format') : list;
};

/** Judges one answer by its question alone; `offered` are the options that the answers before leave open. */
export const readAnswer = (field: FormField, offered: readonly Option[], given: unknown): Reading<Answer> => {
  switch (field.kind) {
    case 'select':
      return readSelected(field.options, offered, given);
    case 'multi_select': {
      const list = readList(given, field.max ?? mostValues);
      return list.ok ? readChoices({ options: field.options, offered }, list.value) : list;
    }
    case 'file':
      return readFiles(given, field.max ?? 1);
    case 'number':
      return readNumber(field, given);
    case 'yes_no':
      return typeof given === 'boolean' ? ok(given) : fail('wrong-type');
    default:
      return readText(field, given);
  }
};
