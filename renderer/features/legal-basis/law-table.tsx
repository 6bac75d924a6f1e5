import { Button } from '@mantine/core';
import type { LegalBasisLine } from '#contract/legal-basis.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { LAW_KIND_LABELS, LAW_KINDS, type LawKind } from '#rules/legal-basis/legal-basis.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { FoldSection } from '../../parts/layout/fold-section.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { legalBasisText as text } from '../../text/legal-basis.ts';
import css from './legal-basis.module.css';

export type LawAct = 'edit' | 'end' | 'remove' | 'restore';

const ASKS = {
  edit: 'basis.correct',
  end: 'basis.end',
  remove: 'basis.remove',
  restore: 'basis.restore',
} as const satisfies Readonly<Record<LawAct, string>>;

interface LawTableProps {
  readonly rows: readonly LegalBasisLine[];
  /** The day the list speaks of. */
  readonly on: PlainDate | undefined;
  /** Laws taken out: they can only be taken back. */
  readonly isRemoved: boolean;
  /** The first hit of a search: what Enter takes. */
  readonly marked: LegalBasisLine | undefined;
  readonly templateName: (code: string) => string;
  readonly onAct: (act: LawAct, law: LegalBasisLine) => void;
}

const { columns: heads, acts } = text;

function Period({ law, on }: { readonly law: LegalBasisLine; readonly on: PlainDate | undefined }) {
  const from = formatShortDate(law.inForceFrom);
  const words =
    law.inForceUntil === null ? text.since(from) : text.fromTo(from, formatShortDate(law.inForceUntil));
  const isOver = !law.isInForce && on !== undefined && law.inForceFrom <= on;
  return (
    <>
      {words}
      {!law.isInForce && (
        <div>
          <MarkedWord kind="info">{isOver ? text.ended : text.notYet}</MarkedWord>
        </div>
      )}
    </>
  );
}

/** The library, each law as an item of Mengingat would say it. */
export function LawTable({ rows, on, isRemoved, marked, templateName, onAct }: LawTableProps) {
  const [folded, setFolded] = useRemembered<readonly LawKind[]>('law.folded', []);
  const toggle = (kind: LawKind) =>
    setFolded(folded.includes(kind) ? folded.filter((one) => one !== kind) : [...folded, kind]);
  const button = (act: LawAct, law: LegalBasisLine) => (
    <Offered key={act} asks={ASKS[act]}>
      <Button
        key={act}
        size="compact-sm"
        variant={act === 'remove' ? 'subtle' : 'default'}
        {...(act === 'remove' && { color: 'red' })}
        aria-label={acts[`${act}Of`](law.head)}
        onClick={() => onAct(act, law)}
      >
        {acts[act]}
      </Button>
    </Offered>
  );
  const cellsOf = (law: LegalBasisLine) => [
    <div key="law">
      {law.citation}
      {law.citedBy.length > 0 && (
        <div className={css.quiet}>{text.citedIn(law.citedBy.map(templateName).join(', '))}</div>
      )}
      {law.note !== '' && <div className={css.quiet}>{law.note}</div>}
      {isRemoved && <div className={css.quiet}>{law.removedReason}</div>}
    </div>,
    <Period key="period" law={law} on={on} />,
    <div key="state">
      <MarkedWord kind={law.isVerified ? 'ok' : 'warning'}>
        {law.isVerified ? text.verified : text.unverified}
      </MarkedWord>
      {law.source !== '' && <div className={css.quiet}>{law.source}</div>}
    </div>,
    <div key="acts" className={css.buttons}>
      {isRemoved
        ? button('restore', law)
        : (['edit', 'end', 'remove'] as const).map((act) => button(act, law))}
    </div>,
  ];
  const ofKind = LAW_KINDS.map((kind) => ({ kind, laws: rows.filter((law) => law.kind === kind) }));
  return (
    <div className={css.laws}>
      {ofKind
        .filter(({ laws }) => laws.length > 0)
        .map(({ kind, laws }) => (
          <FoldSection
            key={kind}
            title={text.ofKind(LAW_KIND_LABELS[kind], laws.length)}
            // A hit is never hidden in a folded section.
            isOpen={marked !== undefined || !folded.includes(kind)}
            onToggle={() => toggle(kind)}
          >
            <SmallTable
              label={text.tableOf(LAW_KIND_LABELS[kind])}
              headers={[heads.law, heads.period, heads.state, heads.acts]}
              rows={laws.map((law) => ({ key: law.id, isMarked: law === marked, cells: cellsOf(law) }))}
            />
          </FoldSection>
        ))}
    </div>
  );
}
