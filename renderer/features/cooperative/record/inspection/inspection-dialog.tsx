import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import type { Inspection } from '#contract/evaluation/inspection.ts';
import {
  formatScore,
  HEALTH_ASPECT_LABELS,
  HEALTH_ASPECTS,
  parseScore,
  type HealthAspect,
} from '#rules/rule-book/health-score.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import { conflictOf, typedText, useSeen } from '../../../../lib/conflict.ts';
import { faultsOf } from '../../../../lib/faults.ts';
import { useToday } from '../../../../lib/use-app-info.ts';
import { useCommand } from '../../../../lib/use-command.ts';
import { useEntry } from '../../../../lib/use-entry.ts';
import { ChoiceField } from '../../../../parts/field/choice-field.tsx';
import { DateField } from '../../../../parts/field/date-field.tsx';
import { FormDialog } from '../../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../../parts/field/text-field.tsx';
import { inspectionText as text } from '../../../../text/cooperative/inspection.ts';
import { recordText } from '../../../../text/cooperative/record.ts';

const { fields, faults: sentences } = text;

interface InspectionDialogProps {
  readonly record: CooperativeRecord;
  readonly isSharia: boolean;
  /** Of the cooperative's record when its inspections were read. */
  readonly updatedAt: string;
  /** Null: a new one. */
  readonly inspection: Inspection | null;
  readonly onClose: () => void;
}

const scoreText = (score: number | null | undefined): string =>
  score === null || score === undefined ? '' : formatScore(score);

/** Names of the refused fields as the form calls them: "scores.risk" is "risk". */
const placed = (faults: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(faults).map(([path, message]) => [path.replace(/^scores\./, ''), message]),
  );

/** A stored score as the form writes it; other values as any form does. */
const toText = (name: string, value: string): string =>
  HEALTH_ASPECTS.some((aspect) => aspect === name) && value !== ''
    ? scoreText(Number(value))
    : typedText(value);

/** One inspection's result; the final score and the predicate are computed when it is saved. */
export function InspectionDialog(props: InspectionDialogProps) {
  const { record, isSharia, updatedAt, inspection, onClose } = props;
  const today = useToday();
  const save = useCommand('inspection.save');
  const seen = useSeen(updatedAt);
  const aspects = HEALTH_ASPECTS.filter((aspect) => aspect !== 'sharia' || isSharia);
  const { entry, field, date, change, refuse, unplaced } = useEntry('inspection', {
    inspectedOn: inspection ? formatShortDate(inspection.inspectedOn) : '',
    bookYear: inspection ? String(inspection.bookYear) : today ? String(dateParts(today).year - 1) : '',
    inspectors: inspection?.inspectors ?? '',
    reportNumber: inspection?.reportNumber ?? '',
    governance: scoreText(inspection?.scores.governance),
    risk: scoreText(inspection?.scores.risk),
    finance: scoreText(inspection?.scores.finance),
    capital: scoreText(inspection?.scores.capital),
    sharia: scoreText(inspection?.scores.sharia),
    documentId: inspection?.documentId ?? '',
    note: inspection?.note ?? '',
  });
  const scoreOf = (aspect: HealthAspect): number | null =>
    entry[aspect].trim() === '' ? null : (parseScore(entry[aspect]) ?? null);
  const onSave = () => {
    const inspectedOn = parseTypedDate(entry.inspectedOn);
    const unread = aspects.filter(
      (aspect) => entry[aspect].trim() !== '' && parseScore(entry[aspect]) === undefined,
    );
    const isYear = /^\d{4}$/.test(entry.bookYear.trim());
    const faults = {
      ...(inspectedOn ? {} : { inspectedOn: recordText.faults.dateRequired }),
      ...(isYear ? {} : { bookYear: sentences.year }),
      ...(entry.inspectors.trim() === ''
        ? { inspectors: recordText.faults.required(fields.inspectors) }
        : {}),
      ...Object.fromEntries(unread.map((aspect) => [aspect, sentences.score])),
    };
    if (!inspectedOn || Object.keys(faults).length > 0) {
      refuse(faults);
      return;
    }
    const { inspectors, reportNumber, note } = entry;
    save.mutate(
      {
        cooperativeId: record.id,
        id: inspection?.id ?? null,
        expectedUpdatedAt: seen.at(),
        bookYear: Number(entry.bookYear),
        inspectedOn,
        inspectors,
        reportNumber,
        note,
        scores: {
          governance: scoreOf('governance'),
          risk: scoreOf('risk'),
          finance: scoreOf('finance'),
          capital: scoreOf('capital'),
          sharia: scoreOf('sharia'),
        },
        documentId: entry.documentId === '' ? null : entry.documentId,
      },
      { onSuccess: onClose, onError: (error) => refuse(placed(faultsOf(error))) },
    );
  };
  const documents = [
    { value: '', label: fields.noDocument },
    ...record.documents.map(({ id, kind, title }) => ({ value: id, label: `${kind}: ${title}` })),
  ];
  return (
    <FormDialog
      title={inspection ? text.editTitle : text.addTitle}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: onSave, toText })}
      onSave={onSave}
      onClose={onClose}
    >
      <DateField {...date('inspectedOn')} label={fields.inspectedOn} today={today} isRequired />
      <TextField {...field('bookYear')} label={fields.bookYear} isRequired maxLength={4} />
      <TextField
        {...field('inspectors')}
        label={fields.inspectors}
        description={fields.inspectorsHint}
        isRequired
      />
      <TextField {...field('reportNumber')} label={fields.reportNumber} />
      {aspects.map((aspect, index) => (
        <TextField
          key={aspect}
          {...field(aspect)}
          label={fields.scoreOf(HEALTH_ASPECT_LABELS[aspect])}
          {...(index === 0 ? { description: fields.scoreHint } : {})}
          maxLength={7}
        />
      ))}
      <ChoiceField {...field('documentId')} label={fields.document} choices={documents} />
      <TextField {...field('note')} label={fields.note} maxLength={2000} />
    </FormDialog>
  );
}
