import type { Worksheet } from '#contract/evaluation/worksheet.ts';
import { enterGoesOn } from '../../../lib/form-flow.ts';
import { worksheetText as text } from '../../../text/cooperative/worksheet.ts';
import { InspectionFields } from './inspection-fields.tsx';
import { QuestionList } from './question-list.tsx';
import { ResultSection } from './result-section.tsx';
import type { QuestionWay } from './use-question-keys.ts';
import type { WorksheetWork } from './use-worksheet.ts';
import { droppedAnswers } from './worksheet-entry.ts';
import { WorksheetFoot } from './worksheet-foot.tsx';
import { WorksheetIndex } from './worksheet-index.tsx';
import css from './worksheet.module.css';

interface WorksheetBodyProps {
  readonly cooperativeId: string;
  readonly rules: Worksheet['form'];
  readonly work: WorksheetWork;
  readonly way: QuestionWay;
  readonly missing: ReadonlySet<string>;
  readonly onDayText: (text: string) => void;
}

/** The index, the open part, the foot. */
export function WorksheetBody({ cooperativeId, rules, work, way, missing, onDayText }: WorksheetBodyProps) {
  const { form, answers, result } = work;
  const at = rules.asked.sections.findIndex(({ aspect }) => aspect === way.section);
  const [section, counted] = [rules.asked.sections[at], result.aspects[at]];
  const left = droppedAnswers(rules.asked, answers);
  return (
    <div className={css.frame}>
      <div className={css.sheet}>
        <WorksheetIndex result={result} chosen={way.section} onChoose={way.choose} />
        <div className={css.card}>
          <div className={css.body}>
            {way.section === 'data' && (
              <div onKeyDownCapture={enterGoesOn} onBlur={() => onDayText(form.entry.inspectedOn)}>
                <InspectionFields
                  cooperativeId={cooperativeId}
                  form={form}
                  rules={rules}
                  dropped={left === 0 ? '' : text.dropped(left)}
                />
              </div>
            )}
            {section && counted && (
              <QuestionList
                asked={rules.asked}
                section={section}
                result={counted}
                answers={answers}
                missing={missing}
                onAnswer={work.answer}
                onStep={way.step}
                onRemark={way.goToRemark}
              />
            )}
            {way.section === 'result' && (
              <div onKeyDownCapture={enterGoesOn}>
                <ResultSection form={form} rules={rules} result={result} />
              </div>
            )}
          </div>
          <WorksheetFoot
            result={result}
            rules={rules}
            texts={form.entry}
            isAsking={section !== undefined}
            onNextOpen={way.goToOpen}
          />
        </div>
      </div>
    </div>
  );
}
