import { ContactFields } from './contact-fields.tsx';
import { EffectFields } from './effect-fields.tsx';
import type { FieldsProps } from './fields-props.ts';
import { FilesField } from './files-field.tsx';
import { FormFields } from './form/form-fields.tsx';
import { TextFields } from './text-fields.tsx';

/** What happened, how bad it is, the files, and whom to call (R1.1). */
export const DetailsFields = (props: FieldsProps) => (
  <>
    <TextFields {...props} />
    <FormFields {...props} />
    <EffectFields {...props} />
    <FilesField {...props} />
    <ContactFields {...props} />
  </>
);
