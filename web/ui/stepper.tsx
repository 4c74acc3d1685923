import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

interface StepperProps {
  readonly label: string;
  readonly steps: readonly { readonly key: string; readonly label: string }[];
  /** From 0. */
  readonly current: number;
}

/** Where one is among ordered steps; on a phone '2/4' and the step's name (WEB 2.2). */
export const Stepper = ({ label, steps, current }: StepperProps) => {
  const { t } = useTranslation('common');
  return (
    <nav className="stepper" aria-label={label}>
      <ol className="stepper-list">
        {steps.map((step, index) => (
          <li
            key={step.key}
            className={`step ${index < current ? 'step-done' : ''}${index === current ? 'step-current' : ''}`}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className="step-mark" aria-hidden="true">
              {index < current ? <Icon name="check" size="small" /> : index + 1}
            </span>
            <span className="step-count" aria-hidden="true">
              {index + 1}/{steps.length}
            </span>
            <span className="step-label">{step.label}</span>
            {index < current && <VisuallyHidden> ({t('done')})</VisuallyHidden>}
          </li>
        ))}
      </ol>
    </nav>
  );
};
