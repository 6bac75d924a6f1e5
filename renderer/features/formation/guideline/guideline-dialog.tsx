import { Button, Group, Modal } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { MarkedWord, type MarkKind } from '../../../parts/notice/mark.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { formationGuidelineText as text } from '../../../text/formation/guideline.ts';
import { partsText } from '../../../text/parts/parts.ts';
import css from '../parts/formation.module.css';

interface GuidelineDialogProps {
  readonly path: string;
  readonly onTaken: (taken: OutputOf<'guideline.take'>) => void;
  readonly onClose: () => void;
}

const MARKS: Readonly<Record<keyof typeof text.changes, MarkKind>> = {
  new: 'warning',
  changed: 'warning',
  same: 'ok',
  skipped: 'info',
  refused: 'refuse',
};

interface ReviewLine {
  readonly key: string;
  readonly name: string;
  readonly period: string;
  readonly change: keyof typeof text.changes;
  readonly differences: readonly string[];
  readonly basis: string;
}

const periodOf = (from: PlainDate, until: PlainDate | null): string =>
  until === null
    ? text.since(formatShortDate(from))
    : text.fromTo(formatShortDate(from), formatShortDate(until));

/** Rules, laws and letter templates of a file in one list. */
function linesOf({ lines, laws, templates }: OutputOf<'guideline.read'>): readonly ReviewLine[] {
  return [
    ...lines.map(({ code, name, inForceFrom, inForceUntil, change, differences, basis }) => ({
      key: `${code}:${inForceFrom}`,
      name,
      period: periodOf(inForceFrom, inForceUntil),
      change,
      differences,
      basis,
    })),
    ...laws.map(({ key, name, inForceFrom, inForceUntil, change, differences }) => ({
      key: `law:${key}`,
      name,
      period: periodOf(inForceFrom, inForceUntil),
      change,
      differences,
      basis: text.law,
    })),
    ...templates.map(({ code, name, change, differences }) => ({
      key: `template:${code}`,
      name,
      period: '',
      change,
      differences,
      basis: text.template,
    })),
  ];
}

/** What a file of guidelines will change and from when, before anything changes. */
export function GuidelineDialog({ path, onTaken, onClose }: GuidelineDialogProps) {
  const answer = useRequest('guideline.read', { path });
  const take = useCommand('guideline.take');
  const seen = answer.data;
  const lines = seen ? linesOf(seen) : [];
  const isRefused = lines.some(({ change }) => change === 'refused');
  const hasNew = lines.some(({ change }) => change === 'new' || change === 'changed');
  const apply = () =>
    seen && take.mutate({ path, sha256: seen.sha256 }, { onSuccess: (taken) => onTaken(taken) });
  const { columns: heads } = text;
  return (
    <Modal
      opened
      onClose={onClose}
      size="80rem"
      title={<strong>{seen ? text.titleOf(seen.title, seen.edition) : text.review}</strong>}
    >
      <ErrorNotice error={answer.error ?? take.error} />
      {seen && (
        <>
          <p>{text.from(seen.publisher.name, formatLongDate(seen.issuedOn))}</p>
          {seen.isTaken && <Notice kind="info" title={text.already} />}
          {isRefused && <Notice kind="refuse" title={text.refused} />}
          {!isRefused && !hasNew && <Notice kind="ok" title={text.nothingNew} />}
          <div className={css.review}>
            <SmallTable
              label={text.review}
              headers={[heads.name, heads.since, heads.change, heads.basis]}
              rows={lines.map(({ key, name, period, change, differences, basis }) => ({
                key,
                cells: [
                  name,
                  period,
                  <div key="change">
                    <MarkedWord kind={MARKS[change]}>{text.changes[change]}</MarkedWord>
                    {differences.map((difference) => (
                      <div key={difference}>{difference}</div>
                    ))}
                  </div>,
                  basis,
                ],
              }))}
            />
          </div>
        </>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {partsText.cancel}
        </Button>
        <Button disabled={!hasNew || isRefused} loading={take.isPending} onClick={apply}>
          {text.apply}
        </Button>
      </Group>
    </Modal>
  );
}
