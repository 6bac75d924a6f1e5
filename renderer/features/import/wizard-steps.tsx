import { importText } from '../../text/import/import.ts';
import type { Step } from './use-import-wizard.ts';
import css from './parts/import.module.css';

const STEPS: readonly Step[] = ['choose', 'columns', 'trial', 'saved'];

interface WizardStepsProps {
  readonly step: Step;
  /** Steps that may be gone to now. */
  readonly open: readonly Step[];
  readonly onGo: (step: Step) => void;
}

/** Where one stands between the file and the register; earlier steps can be gone back to. */
export function WizardSteps({ step, open, onGo }: WizardStepsProps) {
  return (
    <ol className={css.steps} aria-label={importText.stepsLabel}>
      {STEPS.map((each, index) => (
        <li key={each}>
          <button
            type="button"
            aria-current={each === step ? 'step' : undefined}
            disabled={each !== step && !open.includes(each)}
            onClick={() => onGo(each)}
          >
            <span>{index + 1}</span>
            {importText.steps[each]}
          </button>
        </li>
      ))}
    </ol>
  );
}
