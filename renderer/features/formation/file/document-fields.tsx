import { Select, TextInput } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import { DOCUMENT_STATES } from '#rules/formation/formation.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { formationBoardText } from '../../../text/formation/board.ts';
import { formationText } from '../../../text/formation/formation.ts';
import { partsText } from '../../../text/parts/parts.ts';
import type { FieldProps, FormationVerdict } from '../entry/field-props.ts';
import { DocumentScans } from './document-scans.tsx';
import css from '../parts/formation.module.css';
import type { DocumentEntry } from '../entry/formation-entry.ts';

const EMPTY: DocumentEntry = { state: 'missing', on: '', note: '' };
const STATES = DOCUMENT_STATES.map((value) => ({ value, label: formationText.documentStates[value] }));

interface DocumentFieldsProps extends FieldProps {
  readonly verdict: FormationVerdict | undefined;
  /** The file as the database has it; scans need one. */
  readonly stored: OutputOf<'formation.get'> | undefined;
}

/** The checklist that the rules ask of this form and kind: there, missing, or not needed with its reason. */
export function DocumentFields({ entry, onChange, verdict, stored }: DocumentFieldsProps) {
  const { documentColumns: headers } = formationText;
  const change = (code: string, changes: Partial<DocumentEntry>) =>
    onChange({
      documents: { ...entry.documents, [code]: { ...(entry.documents[code] ?? EMPTY), ...changes } },
    });
  const tidy = (code: string, text: string) => {
    const day = parseTypedDate(text);
    if (day && formatShortDate(day) !== text) change(code, { on: formatShortDate(day) });
  };
  return (
    <FormGroup
      title={formationText.documents}
      hint={verdict ? formationText.documentsHint : formationText.verdictWaiting}
    >
      {verdict && (
        <div className={css.sideways}>
          <table className={css.documents} aria-label={formationText.documents}>
            <thead>
              <tr>
                <th scope="col">{headers.name}</th>
                <th scope="col">{headers.state}</th>
                <th scope="col">{headers.on}</th>
                <th scope="col">{headers.note}</th>
                {stored && <th scope="col">{formationBoardText.scans.column}</th>}
              </tr>
            </thead>
            <tbody>
              {verdict.documents.map(({ code, name, isRequired }) => {
                const document = entry.documents[code] ?? EMPTY;
                const isUnreadable = document.on.length >= 8 && !parseTypedDate(document.on);
                return (
                  <tr key={code}>
                    <th scope="row">
                      {name}
                      {isRequired && <span> ({formationText.required})</span>}
                    </th>
                    <td>
                      <Select
                        aria-label={formationText.documentState(name)}
                        data={STATES}
                        value={document.state}
                        allowDeselect={false}
                        onChange={(state) => state && change(code, { state })}
                      />
                    </td>
                    <td>
                      <TextInput
                        aria-label={formationText.documentDate(name)}
                        placeholder={partsText.dateHint}
                        value={document.on}
                        error={isUnreadable && partsText.dateUnreadable}
                        onChange={(event) => change(code, { on: event.currentTarget.value })}
                        onBlur={() => tidy(code, document.on)}
                      />
                    </td>
                    <td>
                      <TextInput
                        aria-label={formationText.documentNote(name)}
                        value={document.note}
                        maxLength={200}
                        onChange={(event) => change(code, { note: event.currentTarget.value })}
                      />
                    </td>
                    {stored && (
                      <td>
                        <DocumentScans stored={stored} code={code} name={name} />
                      </td>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </FormGroup>
  );
}
