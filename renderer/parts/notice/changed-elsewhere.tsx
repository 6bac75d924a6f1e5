import { Button } from '@mantine/core';
import type { AppError, ChangedField } from '#contract/errors.ts';
import type { Conflict } from '../../lib/conflict.ts';
import { partsText } from '../../text/parts/parts.ts';
import css from './changed-elsewhere.module.css';

const { changed: text } = partsText;

interface ChangedElsewhereProps {
  readonly error: AppError;
  readonly conflict: Conflict | undefined;
}

/** Yours beside what stands in the register now, field by field, and the choice between them. */
export function ChangedElsewhere({ error, conflict }: ChangedElsewhereProps) {
  const fields = error.details.changed?.fields ?? [];
  const take = conflict?.take;
  const canTake = (field: ChangedField): boolean =>
    field.value !== undefined && conflict?.mine(field.name) !== undefined;
  const takable = fields.filter(canTake);
  return (
    <>
      {fields.length > 0 && (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{text.field}</th>
              {conflict && <th scope="col">{text.mine}</th>}
              <th scope="col">{text.now}</th>
              {take && takable.length > 0 && <th scope="col">{text.choice}</th>}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.name}>
                <th scope="row">{field.label}</th>
                {conflict && <td>{conflict.mine(field.name) ?? text.inForm}</td>}
                <td>{field.now}</td>
                {take && takable.length > 0 && (
                  <td>
                    {canTake(field) && (
                      <Button
                        variant="default"
                        size="compact-sm"
                        aria-label={text.takeOf(field.label)}
                        onClick={() => take([field])}
                      >
                        {text.take}
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {conflict && (
        <div className={css.buttons}>
          {take && takable.length > 1 && (
            <Button variant="default" onClick={() => take(takable)}>
              {text.takeAll}
            </Button>
          )}
          <Button variant="default" onClick={conflict.keep}>
            {text.keep}
          </Button>
        </div>
      )}
    </>
  );
}
