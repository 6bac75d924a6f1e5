import { useRequest } from '../../lib/use-request.ts';
import type { SignatoryEntry } from '../../lib/signatory-form.ts';
import { officeText } from '../../text/settings/office.ts';
import css from './signature-sample.module.css';

interface SignatureSampleProps {
  readonly entry: SignatoryEntry;
  readonly governmentLine: string;
}

/** The finished signature block of what is typed, in the words of the papers themselves. */
export function SignatureSample({ entry, governmentLine }: SignatureSampleProps) {
  const { startsOn: _startsOn, endsOn: _endsOn, nip, ...typed } = entry;
  const block = useRequest('office.signatureBlock', {
    ...typed,
    governmentLine,
    nip: nip.replaceAll(/\s/g, ''),
  }).data;
  if (!block || entry.position.trim() === '') return null;
  return (
    <figure className={css.sample}>
      <figcaption>{officeText.signatureSample}</figcaption>
      <div role="group" aria-label={officeText.signatureSample}>
        {block.position.map((line) => (
          <div key={line}>{line}</div>
        ))}
        <strong>{entry.name.trim() === '' ? officeText.nameToCome : block.name}</strong>
        {block.identity.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
    </figure>
  );
}
