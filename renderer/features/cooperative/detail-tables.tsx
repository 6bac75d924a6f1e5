import type { CooperativeDetail } from '#contract/cooperative.ts';
import { formatShortDate } from '#rules/indonesian-date.ts';
import { formatInteger } from '#rules/numbers.ts';
import { SmallTable } from '../../parts/small-table.tsx';
import { cooperativeText } from '../../text/cooperative.ts';
import css from './cooperative.module.css';

const { detail: text, none } = cooperativeText;
const figure = (value: number | null) => (value === null ? none : formatInteger(value));

export function RatTable({ cooperative }: { readonly cooperative: CooperativeDetail }) {
  if (cooperative.rats.length === 0) return <p className={css.quiet}>{text.noRats}</p>;
  return (
    <SmallTable
      label={text.rats}
      headers={[text.ratBookYear, text.ratHeld, text.ratReported]}
      rows={cooperative.rats.map((rat) => ({
        key: String(rat.bookYear),
        cells: [
          String(rat.bookYear),
          formatShortDate(rat.heldOn),
          rat.reportedOn ? formatShortDate(rat.reportedOn) : text.notReported,
        ],
      }))}
    />
  );
}

export function FigureTable({ cooperative }: { readonly cooperative: CooperativeDetail }) {
  if (cooperative.figures.length === 0) return <p className={css.quiet}>{text.noFigures}</p>;
  return (
    <div className={css.wide}>
      <SmallTable
        label={text.figures}
        isNumeric
        headers={[
          text.ratBookYear,
          text.members,
          text.ownCapital,
          text.outsideCapital,
          text.assets,
          text.turnover,
          text.surplus,
        ]}
        rows={cooperative.figures.map((year) => ({
          key: String(year.bookYear),
          cells: [
            String(year.bookYear),
            figure(year.membersTotal),
            figure(year.ownCapital),
            figure(year.outsideCapital),
            figure(year.assets),
            figure(year.turnover),
            figure(year.surplus),
          ],
        }))}
      />
      <p className={css.quiet}>{text.amounts}</p>
    </div>
  );
}
