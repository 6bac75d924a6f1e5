import { waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { withMaskedNiks } from '#rules/formation/masked-nik.ts';
import { entryOf, readFormation } from '../../../../../renderer/features/formation/entry/formation-entry.ts';
import { useVerdict } from '../../../../../renderer/features/formation/file/use-verdict.ts';
import { FounderFields } from '../../../../../renderer/features/formation/founders/founder-fields.tsx';
import { NO_FAULTS } from '../../../../../renderer/lib/faults.ts';
import { checkFormation } from '#rules/formation/verdict.ts';
import { formationContext, formationFile, goodFounder } from '../../../../helpers/formation-file.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';

const override = { reason: 'KTP dilihat', by: 'Contoh Sari', at: '2025-06-11T01:00:00.000Z' };
const STORED = formationFile({ founders: [goodFounder(1), goodFounder(2, { asOnKtp: override })] });
const VERDICT = checkFormation(STORED, formationContext());

/** The founders of a stored file as the editor has them; what would be saved stands beside them. */
function Founders() {
  const [entry, setEntry] = useState(entryOf(withMaskedNiks(STORED)));
  const { verdict } = useVerdict(entry, 'f1');
  const read = readFormation(entry);
  return (
    <>
      <FounderFields
        entry={entry}
        faults={NO_FAULTS}
        onChange={(changes) => setEntry({ ...entry, ...changes })}
        verdict={verdict}
        id="f1"
      />
      <output aria-label="isi">{JSON.stringify(read.ok ? read.file.founders : read.faults)}</output>
    </>
  );
}

const opened = () =>
  renderPart(<Founders />, {
    'formation.facts': {
      rules: STANDARD_RULES,
      officeRegionCode: '64.08',
      officeLevel: 'regency',
      village: null,
      villageHead: '',
      namesakes: [],
      foundersElsewhere: [],
      rolesInRegister: [],
      registeredFounders: [],
    },
    'formation.check': VERDICT,
    'number.reveal': { value: STORED.founders[1]!.nikKtp },
  });

describe('founders of a stored file', () => {
  test('are judged by whoever knows the masked numbers, and their numbers are not asked about', async () => {
    const { page, asked } = opened();
    await waitFor(() => expect(page.getAllByText('Memenuhi')).toHaveLength(2));
    expect(asked('formation.check')).toMatchObject([
      {
        exceptId: 'f1',
        file: { founders: [{ nikKtp: '640804******0001' }, { nikKtp: '640804******0002' }] },
      },
    ]);
    expect(asked('formation.facts')).toMatchObject([{ niks: [] }]);
  });

  test('one number is opened for a purpose, stands in its row, and keeps what was decided about it', async () => {
    const { page, user, press, asked } = opened();
    await page.findAllByText('Memenuhi');
    await user.click(page.getAllByRole('button', { name: 'Tampilkan NIK…' })[1]!);
    const dialog = await page.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox'), 'mencocokkan KTP');
    await press('Tampilkan');
    const grid = page.getByRole('grid', { name: 'Pendiri' });
    await waitFor(() => expect(grid.textContent).toContain(STORED.founders[1]!.nikKtp));
    expect(asked('number.reveal')).toEqual([
      { kind: 'founder.nikKtp', id: 'f1', mask: '640804******0002', purpose: 'mencocokkan KTP' },
    ]);
    expect(page.getAllByRole('button', { name: 'Tampilkan NIK…' })).toHaveLength(1);
    const sent = JSON.parse(page.getByLabelText('isi').textContent ?? '') as unknown;
    expect(sent).toMatchObject([
      { nikKtp: '640804******0001' },
      { nikKtp: STORED.founders[1]!.nikKtp, asOnKtp: { reason: 'KTP dilihat' } },
    ]);
  });
});
