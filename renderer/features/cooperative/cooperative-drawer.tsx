import { Drawer } from '@mantine/core';
import type { CooperativeDetail } from '#contract/cooperative.ts';
import { CERTIFICATE_LABELS, STATUS_LABELS } from '#rules/cooperative.ts';
import { formatLongDate } from '#rules/indonesian-date.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { cooperativeText } from '../../text/cooperative.ts';
import css from './cooperative.module.css';
import { FigureTable, RatTable } from './detail-tables.tsx';

const { detail: text, none } = cooperativeText;

function Identity({ cooperative }: { readonly cooperative: CooperativeDetail }) {
  const legal = [
    cooperative.legalEntityNumber || none,
    cooperative.legalEntityOn ? formatLongDate(cooperative.legalEntityOn) : null,
  ].filter((part) => part !== null);
  const facts: readonly (readonly [string, string])[] = [
    [text.legalEntity, legal.join(', ')],
    [text.nik, cooperative.nikKoperasi || none],
    [text.certificate, CERTIFICATE_LABELS[cooperative.certificate]],
    [text.kind, cooperative.kind || none],
    [text.group, cooperative.group || none],
    [text.sector, cooperative.sector || none],
    [text.chair, cooperative.chairName || none],
    [text.phone, cooperative.phone || none],
    [text.address, cooperative.address || none],
    [text.place, [cooperative.villageName, cooperative.districtName].filter(Boolean).join(', ') || none],
  ];
  return (
    <dl className={css.facts}>
      {facts.map(([label, value]) => [<dt key={`${label}:`}>{label}</dt>, <dd key={label}>{value}</dd>])}
    </dl>
  );
}

function StatusHistory({ cooperative }: { readonly cooperative: CooperativeDetail }) {
  return (
    <ul className={css.history}>
      {cooperative.statusHistory.map((entry) => (
        <li key={`${entry.status} ${entry.recordedAt}`}>
          {STATUS_LABELS[entry.status]},{' '}
          {entry.sinceOn ? text.since(formatLongDate(entry.sinceOn)) : text.sinceUnknown}
          {entry.reason && ` (${entry.reason})`}
        </li>
      ))}
    </ul>
  );
}

function Detail({ cooperative }: { readonly cooperative: CooperativeDetail }) {
  return (
    <>
      <StatusWord status={cooperative.status}>{STATUS_LABELS[cooperative.status]}</StatusWord>
      <h3 className={css.heading}>{text.identity}</h3>
      <Identity cooperative={cooperative} />
      <h3 className={css.heading}>{text.history}</h3>
      <StatusHistory cooperative={cooperative} />
      <h3 className={css.heading}>{text.rats}</h3>
      <RatTable cooperative={cooperative} />
      <h3 className={css.heading}>{text.figures}</h3>
      <FigureTable cooperative={cooperative} />
      <h3 className={css.heading}>{text.awards}</h3>
      {cooperative.awards.length === 0 ? (
        <p className={css.quiet}>{text.noAwards}</p>
      ) : (
        <ul className={css.history}>
          {cooperative.awards.map((award) => (
            <li key={award.number}>{text.award(award.bookYear, award.number)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

interface CooperativeDrawerProps {
  readonly id: string | null;
  readonly onClose: () => void;
}

/** One cooperative beside its list: identity, status history, RAT, figures, awards. Esc closes it. */
export function CooperativeDrawer({ id, onClose }: CooperativeDrawerProps) {
  const answer = useRequest('cooperative.get', { id: id ?? '' }, { isEnabled: id !== null });
  const cooperative = answer.data?.id === id ? answer.data : undefined;
  return (
    <Drawer
      opened={id !== null}
      onClose={onClose}
      size="42rem"
      title={<strong>{cooperative?.name ?? cooperativeText.reading}</strong>}
    >
      <ErrorNotice error={answer.error} />
      {cooperative && <Detail cooperative={cooperative} />}
    </Drawer>
  );
}
