import { FieldSet } from '#web/ui/field-set.tsx';
import { Uploader } from '#web/ui/uploader.tsx';
import type { FormFieldProps } from './form-field-props.ts';
import { useQuestion } from './use-question.ts';

/** Files that answer a question; they are files of the ticket like any other, only chosen here. */
export const FormFiles = (props: FormFieldProps) => {
  const { uploads, readOnly } = props.sheet;
  const { words, name, list, change } = useQuestion(props);
  const { id, ...group } = words;
  const own = {
    ...uploads,
    files: uploads.files.filter(({ key }) => list.includes(key)),
    add: (files: readonly File[]) => {
      const added = uploads.add(files);
      change([...list, ...added]);
      return added;
    },
  };
  return (
    <div id={id} tabIndex={-1}>
      <FieldSet {...group} id={`${id}-files`} legend={name}>
        <Uploader uploads={own} shape="line" disabled={readOnly} takesDrops={false} />
      </FieldSet>
    </div>
  );
};
