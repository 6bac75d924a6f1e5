import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import { formatInteger, percentageOf } from '#rules/value/numbers.ts';
import type { OutputOf } from '#contract/index.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { BarList, type BarLine } from '../../parts/figure/bar-list.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { homeText } from '../../text/home.ts';
import css from './home.module.css';

const { share: text } = homeText;
type Share = OutputOf<'home.share'>;
const ACTIVE: CooperativeFilter = { field: 'status', in: ['active'] };

const shareOf = ({ active, total }: Share['rows'][number]): number => (total === 0 ? -1 : active / total);

/** The largest share on top, places without a cooperative last. */
function barsOf({ rows }: Share): readonly BarLine[] {
  return rows
    .toSorted((a, b) => shareOf(b) - shareOf(a) || b.active - a.active || a.name.localeCompare(b.name, 'id'))
    .map(({ code, name, active, total, percentage }) => ({
      key: code,
      label: name,
      value: {
        value: total === 0 ? 0 : (active * 100) / total,
        text: text.bar(percentage, active, total),
      },
      spoken: text.spoken(name, percentage, active, total),
    }));
}

interface LinkProps {
  readonly children: string;
  readonly label?: string;
  readonly onOpen: () => void;
}

const Link = ({ children, label, onOpen }: LinkProps) => (
  <button type="button" className={css.part} aria-label={label} onClick={onOpen}>
    {children}
  </button>
);

interface ShareProps {
  readonly share: Share;
  readonly open: (codes: readonly string[], isActiveOnly: boolean) => void;
}

/** The same figures to be read, for whoever cannot see bars; each opens its list. */
function ShareTable({ share, open }: ShareProps) {
  const cells = (
    place: string,
    codes: readonly string[],
    active: number,
    total: number,
    percentage: string,
  ) => [
    place,
    <Link
      key="active"
      label={homeText.open(`${place}, ${text.columns.active}`, active)}
      onOpen={() => open(codes, true)}
    >
      {formatInteger(active)}
    </Link>,
    <Link
      key="all"
      label={homeText.open(`${place}, ${text.columns.all}`, total)}
      onOpen={() => open(codes, false)}
    >
      {formatInteger(total)}
    </Link>,
    percentage,
  ];
  const { unknown, rows, level, active, total } = share;
  return (
    <SmallTable
      label={text.title[level]}
      isNumeric
      headers={[text.columns[level], text.columns.active, text.columns.all, text.columns.percentage]}
      rows={[
        ...rows.map((row) => ({
          key: row.code,
          cells: cells(row.name, [row.code], row.active, row.total, row.percentage),
        })),
        ...(unknown.total === 0
          ? []
          : [
              {
                key: '',
                cells: cells(
                  text.unknownRow,
                  unknown.codes,
                  unknown.active,
                  unknown.total,
                  percentageOf(unknown.active, unknown.total),
                ),
              },
            ]),
      ]}
      total={[text.sum, formatInteger(active), formatInteger(total), percentageOf(active, total)]}
    />
  );
}

/** The share of active cooperatives by kecamatan as bars or as a table. */
export function ShareCard({ share }: { readonly share: Share | undefined }) {
  const { go } = useNavigation();
  const [isTable, setTable] = useState(false);
  const bars = useMemo(() => share && barsOf(share), [share]);
  const level = share?.level ?? 'district';
  const open = (codes: readonly string[], isActiveOnly: boolean) =>
    go({
      screen: 'cooperatives',
      filters: [...(isActiveOnly ? [ACTIVE] : []), { field: level, in: [...codes] }],
    });
  return (
    <section className={css.panel} aria-label={text.title[level]}>
      <div className={css.panelHead}>
        <h2 className={css.heading}>{text.title[level]}</h2>
        <Button variant="subtle" size="compact-sm" onClick={() => setTable(!isTable)}>
          {isTable ? text.asChart : text.asTable}
        </Button>
      </div>
      {!isTable && <p className={css.hint}>{text.hint}</p>}
      <div className={css.shareBody}>
        {share && isTable && <ShareTable share={share} open={open} />}
        {bars && !isTable && (
          <BarList
            label={text.title[level]}
            measure={text.measure}
            lines={bars}
            onOpen={(code) => open([code], true)}
          />
        )}
        {share && !isTable && share.unknown.total > 0 && (
          <Link onOpen={() => open(share.unknown.codes, true)}>
            {text.unknown[level](share.unknown.active, share.unknown.total)}
          </Link>
        )}
      </div>
    </section>
  );
}
