import { memo } from 'react';
import type { MatrixRow } from '#contract/village.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { NEED_STATE_LABELS } from '#rules/village/lack.ts';
import type { VillageLack } from '#rules/village/lack.ts';
import { NEED_HEADS } from '#rules/village/need.ts';
import { matrixText as text } from '../../text/village/matrix.ts';
import type { MatrixDistrict } from './matrix-lines.ts';
import { NeedMark } from './need-mark.tsx';
import css from './matrix.module.css';

export const cellId = (gridId: string, key: string, column: number): string => `${gridId}${key}-${column}`;

interface LineProps {
  readonly gridId: string;
  readonly index: number;
  readonly needs: readonly VillageLack[];
  /** Needs that begin a group. */
  readonly starts: ReadonlySet<VillageLack>;
  readonly gridTemplateColumns: string;
  /** Pixels. */
  readonly start: number;
  readonly height: number;
  /** The column that has the cursor; null where the cursor is on another line. */
  readonly active: number | null;
  readonly onCell: (index: number, column: number, isDouble: boolean) => void;
}

interface VillageLineProps extends LineProps {
  readonly row: MatrixRow;
  /** Needs of this village that are being saved, joined by a comma. */
  readonly saving: string;
}

const place = ({ gridTemplateColumns, start, height }: LineProps) => ({
  gridTemplateColumns,
  height,
  transform: `translateY(${start}px)`,
});

/** One village: a mark for each need, and how many are lacking. */
export const VillageLine = memo(function VillageLine(props: VillageLineProps) {
  const { gridId, index, row, needs, starts, active, onCell } = props;
  const saving = props.saving.split(',');
  const name = row.kind === 'kelurahan' ? text.kelurahan(row.name) : row.name;
  return (
    <div
      role="row"
      aria-rowindex={index + 3}
      aria-selected={active !== null}
      className={`${css.line} ${css.row}`}
      style={place(props)}
    >
      <div
        role="rowheader"
        id={cellId(gridId, row.code, 0)}
        className={`${css.name} ${active === 0 ? css.active : ''}`}
        title={name}
        onMouseDown={() => onCell(index, 0, false)}
      >
        <span>{name}</span>
      </div>
      {needs.map((need, at) => {
        const state = row.states[at] ?? 'missing';
        const said = text.cell(NEED_HEADS[need], name, NEED_STATE_LABELS[state]);
        return (
          <div
            key={need}
            role="gridcell"
            id={cellId(gridId, row.code, at + 1)}
            data-need={need}
            data-state={state}
            aria-label={said}
            title={said}
            className={[
              css.cell,
              starts.has(need) ? css.groupStart : '',
              active === at + 1 ? css.active : '',
              saving.includes(need) ? css.saving : '',
            ].join(' ')}
            onMouseDown={() => onCell(index, at + 1, false)}
            onDoubleClick={() => onCell(index, at + 1, true)}
          >
            <NeedMark state={state} />
          </div>
        );
      })}
      <div
        role="gridcell"
        className={`${css.number} ${css.groupStart}`}
        aria-label={text.lacking(row.lacking)}
      >
        {formatInteger(row.lacking)}
      </div>
    </div>
  );
});

interface DistrictLineProps extends LineProps {
  readonly district: MatrixDistrict;
  readonly isFolded: boolean;
  readonly onFold: (code: string) => void;
}

/** A kecamatan with how many of its villages have each need; pressing it folds its villages away. */
export const DistrictLine = memo(function DistrictLine(props: DistrictLineProps) {
  const { gridId, index, district, isFolded, needs, starts, active, onCell, onFold } = props;
  return (
    <div role="row" aria-rowindex={index + 3} className={`${css.line} ${css.district}`} style={place(props)}>
      <div
        role="rowheader"
        id={cellId(gridId, district.code, 0)}
        className={`${css.name} ${active === null ? '' : css.active}`}
      >
        <button
          type="button"
          tabIndex={-1}
          aria-expanded={!isFolded}
          title={isFolded ? text.unfold : text.fold}
          onClick={() => {
            onCell(index, 0, false);
            onFold(district.code);
          }}
        >
          <span className={css.fold} aria-hidden="true">
            {isFolded ? '▸' : '▾'}
          </span>
          <span>
            {district.name} <small>{text.villages(district.villages, district.complete)}</small>
          </span>
        </button>
      </div>
      {needs.map((need, at) => {
        const [there, asked] = [district.there[at] ?? 0, district.asked[at] ?? 0];
        return (
          <div
            key={need}
            role="gridcell"
            id={cellId(gridId, district.code, at + 1)}
            className={starts.has(need) ? css.groupStart : ''}
            aria-label={text.sumCell(NEED_HEADS[need], district.name, there, asked)}
            title={text.sumCell(NEED_HEADS[need], district.name, there, asked)}
          >
            {formatInteger(there)}
          </div>
        );
      })}
      <div role="gridcell" className={`${css.number} ${css.groupStart}`}>
        {formatInteger(district.lacking)}
      </div>
    </div>
  );
});
