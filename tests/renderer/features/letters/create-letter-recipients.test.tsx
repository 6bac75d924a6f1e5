import { describe, expect, test } from 'vitest';
import type { LetterTemplate } from '#rules/template/letter-template.ts';
import { CreateLetter } from '../../../../renderer/features/letters/write/create-letter.tsx';
import { TEMPLATE } from '../../../helpers/letter-samples.ts';
import { DISTRICTS, READ_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

const listed = (code: string, name: string, kind: LetterTemplate['kind']) => ({
  code,
  name,
  kind,
  audience: 'together' as const,
  hasNumber: true,
  origin: 'standard' as const,
  changedAt: null,
  changedBy: null,
});

async function open(content: Partial<LetterTemplate>) {
  const part = renderPart(
    <CreateLetter start={null} onCreated={() => undefined} onBack={() => undefined} />,
    {
      'template.list': [
        listed('surat-biasa', 'Surat biasa', 'biasa'),
        listed('sk', 'Keputusan penerima', 'keputusan'),
      ],
      'template.get': {
        template: { ...TEMPLATE, code: 'surat-biasa', kind: 'biasa', audience: 'together', ...content },
        origin: 'standard',
        updatedAt: READ_AT,
      },
      'cooperative.listBookYears': [2024],
      'region.listChildren': DISTRICTS,
      'letter.previewEntered': { path: '/x.pdf', pages: 1 },
      'letter.proposed': { templateCode: 'surat-biasa', fields: {}, notes: [] },
      'letter.nameRecipients': [],
      'draft.get': null,
      'draft.save': { savedAt: READ_AT },
      'draft.discard': { wasThere: true },
    },
  );
  await part.choose('Templat', 'Surat biasa');
  return part;
}

describe('whom a letter goes to', () => {
  test('a letter to anybody shows its fields first; cooperatives are a line that opens', async () => {
    const { page, press } = await open({ text: 'Yth. [kepada!]\n\n[isi!]' });
    await page.findByLabelText(/^Kepada \(Yth\.\)/);
    expect(page.queryByRole('group', { name: 'Koperasi penerima' })).toBeNull();
    await press('Catat koperasi penerima (boleh kosong)');
    const chooser = page.getByRole('group', { name: 'Koperasi penerima' });
    const order = page.getByLabelText(/^Kepada \(Yth\.\)/).compareDocumentPosition(chooser);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  test('a letter that lists its cooperatives asks for them at once', async () => {
    const { page } = await open({
      text: 'Yth. [kepada!]\n\n[[tabel 8 92]]\n| No | Nama |\n[[baris penerima]] | [no] | [nama_koperasi] |',
    });
    await page.findByLabelText(/^Kepada \(Yth\.\)/);
    expect(page.queryByRole('group', { name: 'Koperasi penerima' })).not.toBeNull();
  });

  test('templates stand under the name of their kind', async () => {
    const { page, user, at } = await open({ text: '[isi!]' });
    await user.click(at('Templat'));
    const list = page.getAllByRole('listbox').find((one) => one.textContent.includes('Keputusan penerima'));
    expect(list?.textContent).toMatch(/^Keputusan.*Keputusan penerima.*Surat biasa.*Surat biasa$/);
  });
});
