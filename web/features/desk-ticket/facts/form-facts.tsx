import type { FilledFormAnswer } from '#contract/answers/form';
import { useLabel } from '#web/lib/text/use-label.ts';
import { FilledForm } from '#web/ui/filled-form.tsx';

/** What was answered to the form of the ticket's kind, before everything else that is known of it. */
export const FormFacts = ({ form }: { readonly form: FilledFormAnswer }) => {
  const label = useLabel();
  return (
    <section aria-labelledby="facts-form">
      <h2 className="section-title" id="facts-form">
        {label(form.label)}
      </h2>
      <FilledForm form={form} />
    </section>
  );
};
