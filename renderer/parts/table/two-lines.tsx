import css from './data-table.module.css';

interface TwoLinesProps {
  readonly name: React.ReactNode;
  /** What it is, or where. */
  readonly under: string;
}

/** A name whole in its own line, and quietly below it what would otherwise take a column from it. */
export function TwoLines({ name, under }: TwoLinesProps) {
  return (
    <span className={css.two}>
      <span>{name}</span>
      <span>{under}</span>
    </span>
  );
}
