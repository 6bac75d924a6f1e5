import { Button } from '@mantine/core';
import { useState } from 'react';
import type { InputOf } from '#contract/index.ts';
import type { UmkmRecord } from '#contract/umkm/shapes.ts';
import { SCALE_LABELS } from '#rules/umkm/scale.ts';
import { UMKM_LABELS as labels, UMKM_STATUS_LABELS } from '#rules/umkm/umkm.ts';
import { shownVagueDay } from '#rules/umkm/vague-day.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatRupiah } from '#rules/value/numbers.ts';
import { SEX_LABELS } from '#rules/value/sex.ts';
import { useMay } from '../../lib/session/session.tsx';
import { RevealDialog } from '../../parts/dialog/reveal-dialog.tsx';
import { recordText } from '../../text/cooperative/record.ts';
import { umkmText } from '../../text/umkm/umkm.ts';
import { placeText } from './umkm-columns.tsx';
import css from './umkm.module.css';

const { panel: text } = umkmText;

interface NumberProps {
  readonly what: string;
  readonly kind: InputOf<'number.reveal'>['kind'];
  readonly id: string;
  readonly masked: string;
}

/** A number of the owner: masked, in full once its purpose has been told. */
function OwnerNumber({ what, kind, id, masked }: NumberProps) {
  const [full, setFull] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const may = useMay();
  return (
    <dd>
      {full ?? masked}
      {full === null && may('number.reveal', { kind }) && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={recordText.revealLabel(what)}
          onClick={() => setAsking(true)}
        >
          {recordText.reveal}
        </Button>
      )}
      {isAsking && (
        <RevealDialog what={what} kind={kind} id={id} onRevealed={setFull} onClose={() => setAsking(false)} />
      )}
    </dd>
  );
}

/** What is known of a business and its owner, line by line; what is not known is left out. */
export function UmkmFactList({ record }: { readonly record: UmkmRecord }) {
  const owner = [record.ownerName, record.ownerSex === null ? '' : SEX_LABELS[record.ownerSex]];
  const facts = [
    [text.place, [record.address, placeText(record)].filter(Boolean).join(', ')],
    [labels.sector, record.sectorText],
    [labels.form, record.formText],
    [text.started, shownVagueDay(record.started)],
    [text.kbli, record.kbli.join(', ')],
    [text.workers, text.workersText(record.workersMale, record.workersFemale)],
    [labels.online, record.online],
    [labels.assistedSince, shownVagueDay(record.assistedSince)],
    [labels.origin, record.origin],
    [labels.note, record.note],
  ] as const;
  return (
    <dl className={css.facts}>
      <dt>{text.owner}</dt>
      <dd>
        {owner.filter(Boolean).join(', ') || umkmText.noOwner}
        {record.ownerElsewhere !== '' && <p className={css.small}>{text.elsewhere(record.ownerElsewhere)}</p>}
      </dd>
      {record.ownerNik !== '' &&
        record.ownerId !== null && [
          <dt key="nik">{labels.ownerNik}</dt>,
          <OwnerNumber
            key="nik number"
            what={labels.ownerNik}
            kind="person.nikKtp"
            id={record.ownerId}
            masked={record.ownerNik}
          />,
        ]}
      {record.phone !== '' && [
        <dt key="phone">{labels.phone}</dt>,
        <OwnerNumber
          key="phone number"
          what={labels.phone}
          kind="umkm.phone"
          id={record.id}
          masked={record.phone}
        />,
      ]}
      {facts.flatMap(([label, value]) =>
        value === '' ? [] : [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>],
      )}
    </dl>
  );
}

/** How large the business is today: both readings, which counts, why and by which rule. */
export function ScaleFacts({ record }: { readonly record: UmkmRecord }) {
  const { reading, scaleReason } = record;
  const known = [
    ...record.capitals.map(
      ({ on, amount, source }) =>
        [
          `${text.capital} ${formatShortDate(on)}`,
          [formatRupiah(amount), source].filter(Boolean).join(', '),
        ] as const,
    ),
    ...record.sales.map(
      ({ year, amount, source }) =>
        [`${text.sales} ${String(year)}`, [formatRupiah(amount), source].filter(Boolean).join(', ')] as const,
    ),
  ];
  return (
    <>
      <h3>{text.scale}</h3>
      <p>
        <strong>{reading.scale === null ? umkmText.unknownScale : SCALE_LABELS[reading.scale]}</strong>{' '}
        {[reading.why, scaleReason].filter(Boolean).join(' ')}
      </p>
      {reading.readings !== '' && <p>{`${text.readings}: ${reading.readings}.`}</p>}
      <p className={css.small}>{reading.basis}</p>
      {known.length > 0 && (
        <dl className={css.facts}>
          {known.flatMap(([label, value]) => [
            <dt key={label}>{label}</dt>,
            <dd key={`${label} value`}>{value}</dd>,
          ])}
        </dl>
      )}
    </>
  );
}

/** How the business was since when, the latest first. */
export function StatusList({ record }: { readonly record: UmkmRecord }) {
  if (record.statuses.length === 0) return null;
  return (
    <>
      <h3>{text.statuses}</h3>
      <ul className={css.list}>
        {record.statuses.map(({ id, status, since, reason }) => (
          <li key={id}>
            {[`${UMKM_STATUS_LABELS[status]} ${text.since(formatShortDate(since))}`, reason]
              .filter(Boolean)
              .join(': ')}
          </li>
        ))}
      </ul>
    </>
  );
}
