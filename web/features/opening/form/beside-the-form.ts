import type { Upload } from '#web/lib/uploads/upload.ts';
import type { Opening } from '../opening.ts';

/** The files that answer no question that the form asks now. */
export const besideTheForm = ({
  uploads,
  answers,
  form,
}: Pick<Opening, 'uploads' | 'answers' | 'form'>): readonly Upload[] => {
  const asked = (form?.questions ?? []).filter(({ field }) => field.kind === 'file');
  const inForm = asked.flatMap(({ field }) => answers.form?.[field.key] ?? []);
  return uploads.files.filter(({ key }) => !inForm.includes(key));
};
