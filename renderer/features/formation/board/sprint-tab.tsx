import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { FORMATION_STAGES, FORMATION_STAGE_LABELS, type FormationStage } from '#rules/formation/stage.ts';
import { formatLongDate, formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { formatDecimal, formatInteger } from '#rules/value/numbers.ts';
import { addDays, dateParts, endOfMonthAfter, type PlainDate } from '#rules/value/plain-date.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { DateField } from '../../../parts/field/date-field.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FieldRow, FormGroup } from '../../../parts/field/form-group.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { formationBoardText } from '../../../text/formation/board.ts';

const { sprint: text } = formationBoardText;
const STAGES = FORMATION_STAGES.map((value) => ({ value, label: FORMATION_STAGE_LABELS[value] }));

const monthOf = (today: PlainDate) => ({
  from: formatShortDate(addDays(today, 1 - dateParts(today).day)),
  until: formatShortDate(endOfMonthAfter(today, 0)),
});

/** "1-30 Juni": how far the files are towards one stage before a deadline, and where they are left. */
export function SprintTab({ onShow }: { readonly onShow: (stage: FormationStage) => void }) {
  const today = useToday();
  const [typed, setTyped] = useState<{ readonly from: string; readonly until: string } | null>(null);
  const [stage, setStage] = useState<FormationStage>('ahu');
  const period = typed ?? (today ? monthOf(today) : { from: '', until: '' });
  const [from, until] = [parseTypedDate(period.from), parseTypedDate(period.until)];
  const answer = useRequest(
    'formation.sprint',
    { from: from ?? '2000-01-01', until: until ?? '2000-01-01', stage },
    { isEnabled: from !== undefined && until !== undefined },
  );
  const sprint = answer.data;
  const reachedDays = sprint?.byDay.filter(({ count }) => count > 0) ?? [];
  return (
    <>
      <ErrorNotice error={answer.error} />
      <FieldRow>
        <DateField
          name="from"
          label={text.from}
          text={period.from}
          today={today}
          onTextChange={(value) => setTyped({ ...period, from: value })}
        />
        <DateField
          name="until"
          label={text.until}
          text={period.until}
          today={today}
          onTextChange={(value) => setTyped({ ...period, until: value })}
        />
        <Select
          label={text.stage}
          data={STAGES}
          value={stage}
          allowDeselect={false}
          onChange={(value) => value && setStage(value)}
        />
      </FieldRow>
      {sprint && (
        <>
          <p>
            <strong>
              {text.sentence(FORMATION_STAGE_LABELS[stage], sprint.within, sprint.total, sprint.remaining)}
            </strong>{' '}
            {sprint.before > 0 && `${text.before(sprint.before)} `}
            {text.daysLeft(sprint.daysLeft)}{' '}
            {sprint.daysLeft > 0 &&
              sprint.remaining > 0 &&
              text.pace(formatDecimal(sprint.remaining / sprint.daysLeft, 1))}
          </p>
          <Button variant="default" disabled={sprint.remaining === 0} onClick={() => onShow(stage)}>
            {text.show}
          </Button>
          <FormGroup title={text.byDistrict}>
            <SmallTable
              label={text.byDistrict}
              headers={[text.district, text.total, text.reached, text.left]}
              rows={sprint.byDistrict.map(({ code, name, total, reached }) => ({
                key: code,
                cells: [name, formatInteger(total), formatInteger(reached), formatInteger(total - reached)],
              }))}
            />
          </FormGroup>
          <FormGroup title={text.byDay}>
            {reachedDays.length === 0 ? (
              <p>{text.noDay}</p>
            ) : (
              <SmallTable
                label={text.byDay}
                headers={[text.day, text.count]}
                rows={reachedDays.map(({ on, count }) => ({
                  key: on,
                  cells: [formatLongDate(on), formatInteger(count)],
                }))}
              />
            )}
          </FormGroup>
        </>
      )}
    </>
  );
}
