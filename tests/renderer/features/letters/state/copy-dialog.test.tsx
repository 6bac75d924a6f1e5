import { waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Office } from '#contract/office.ts';
import { LetterPanel } from '../../../../../renderer/features/letters/list/letter-panel.tsx';
import { CopyDialog } from '../../../../../renderer/features/letters/state/copy-dialog.tsx';
import { DRAFT, TEMPLATE } from '../../../../helpers/letter-samples.ts';
import { buttonsOf } from '../../../../helpers/page-find.ts';
import { saidAt } from '../../../../helpers/page-look.ts';
import { day, OFFICE, READ_AT } from '../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';

const OFFICE_WITH_SECRETARY: Office = {
  ...OFFICE,
  signatories: [
    {
      id: 'p2',
      kind: 'secretary',
      positionKey: 'secretary',
      prefix: '',
      position: 'Sekretaris',
      frontTitle: '',
      name: 'Nama Sekretaris Contoh',
      backTitle: 'S.E.',
      rank: 'Pembina (IV/a)',
      nip: '197001011995031001',
      onBehalfOf: '',
      throughPosition: '',
      startsOn: day('2020-01-01'),
      endsOn: null,
      updatedAt: READ_AT,
    },
  ],
};
const MADE = { files: ['/data/dokumen/surat/petikan.pdf'], pages: 6, count: 3 };

test('who certifies is proposed from the recorded secretary; an extract is asked for and told with its count', async () => {
  const { press, page, user, asked } = renderPart(
    <CopyDialog id="s1" office={OFFICE_WITH_SECRETARY} onClose={vi.fn<() => void>()} />,
    { 'letter.certifiedCopy': MADE },
  );
  await user.click(page.getByLabelText('Petikan'));
  await press('Buat');
  await page.findByText('3 petikan selesai.');
  expect(asked('letter.certifiedCopy')).toEqual([
    {
      id: 's1',
      form: 'petikan',
      certifiedBy: {
        position: 'Sekretaris',
        name: 'Nama Sekretaris Contoh, S.E.',
        rank: 'Pembina (IV/a)',
        nip: '197001011995031001',
      },
      isWord: false,
    },
  ]);
});

test('without a name nothing is made, and the field says so', async () => {
  const { press, page, asked } = renderPart(
    <CopyDialog id="s1" office={undefined} onClose={vi.fn<() => void>()} />,
    { 'letter.certifiedCopy': MADE },
  );
  await press('Buat');
  await waitFor(() => expect(saidAt(page.getByLabelText(/^Nama/))).toContain('Harus diisi.'));
  expect(asked('letter.certifiedCopy')).toEqual([]);
});

test.each([
  ['a final decision', 'keputusan', 'final', 1],
  ['a draft of a decision', 'keputusan', 'draft', 0],
  ['a void decision', 'keputusan', 'void', 0],
  ['a final invitation', 'undangan', 'final', 0],
] as const)('%s', async (_name, kind, state, count) => {
  const { page } = renderPart(<LetterPanel id="s1" onWrite={vi.fn<(id: string) => void>()} opened={0} />, {
    'letter.get': { ...DRAFT, state, template: { ...TEMPLATE, kind } },
    'incoming.answered': [],
  });
  await page.findByText('Lihat surat');
  expect(buttonsOf('Salinan dan petikan')).toHaveLength(count);
});
