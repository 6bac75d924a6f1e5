import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { TemplateEditor } from '../../../../../renderer/features/letters/templates/template-editor.tsx';
import { TEMPLATE } from '../../../../helpers/letter-samples.ts';
import { valueOf } from '../../../../helpers/page-look.ts';
import { READ_AT, SAVED_ELSEWHERE_AT } from '../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../helpers/scripted-bridge.ts';

const LONGER = `${TEMPLATE.text}\nHarap hadir.`;
const { code } = TEMPLATE;
const CONTENT = {
  name: TEMPLATE.name,
  text: TEMPLATE.text,
  defaults: TEMPLATE.defaults,
  page: TEMPLATE.page,
  switches: TEMPLATE.switches,
};
const PAGE_FACTS = {
  values: { nama_koperasi: 'KSU Contoh' },
  letterhead: ['PEMERINTAH KABUPATEN CONTOH', 'DINAS KOPERASI'],
  head: [],
  placeAndDate: 'Contoh, 18 November 2025',
  signature: { position: ['KEPALA DINAS,'], name: 'Nama Pejabat Contoh', identity: [] },
  copies: [],
};
const OPENED = { template: TEMPLATE, origin: 'changed' as const, updatedAt: READ_AT };

async function open(script: Script = {}) {
  const onBack = vi.fn<() => void>();
  const part = renderPart(<TemplateEditor code={code} onBack={onBack} />, {
    'template.get': OPENED,
    'cooperative.list': refusal('OFFICE_NOT_SET_UP'),
    'template.preview': refusal('OFFICE_NOT_SET_UP'),
    'letter.pageFacts': PAGE_FACTS,
    'draft.get': null,
    'draft.save': { savedAt: READ_AT },
    'draft.discard': { wasThere: true },
    ...script,
  });
  await part.page.findByRole('textbox', { name: 'Halaman surat' });
  await part.press('Lihat markah');
  const body = () => part.page.getByLabelText('Teks surat');
  return { ...part, body, onBack };
}

describe('the template of a letter', () => {
  test('is saved whole, knowing when it was read, and says so', async () => {
    const { page, body, fill, press, asked, answer } = await open({
      'template.save': { changedAt: SAVED_ELSEWHERE_AT },
    });
    await fill(body(), LONGER);
    expect(page.queryByText('Belum disimpan')).not.toBeNull();
    answer({
      'template.get': {
        ...OPENED,
        template: { ...TEMPLATE, text: LONGER },
        updatedAt: SAVED_ELSEWHERE_AT,
      },
    });
    await press('Simpan templat');
    await page.findByText('Templat tersimpan.');
    expect(page.queryByText('Belum disimpan')).toBeNull();
    expect(asked('template.save')).toEqual([
      { code, expectedUpdatedAt: READ_AT, content: { ...CONTENT, text: LONGER } },
    ]);
  });

  test('typed on while it is being saved keeps the text, which is then saved on top of it', async () => {
    let finish: (saved: { changedAt: string }) => void = () => undefined;
    const { page, body, fill, press, asked, answer, names } = await open({
      'template.save': () => new Promise((resolve) => (finish = resolve)),
    });
    await fill(body(), LONGER);
    await press('Simpan templat');
    await fill(body(), `${LONGER}\nTerima kasih.`);
    answer({
      'template.get': { ...OPENED, template: { ...TEMPLATE, text: LONGER }, updatedAt: SAVED_ELSEWHERE_AT },
      'template.save': { changedAt: SAVED_ELSEWHERE_AT },
    });
    finish({ changedAt: SAVED_ELSEWHERE_AT });
    await waitFor(() => expect(asked('template.get')).toHaveLength(2));
    expect(valueOf(body())).toBe(`${LONGER}\nTerima kasih.`);
    expect(page.queryByText('Belum disimpan')).not.toBeNull();
    expect(names()).not.toContain('draft.discard');
    await waitFor(async () => {
      await press('Simpan templat');
      expect(asked('template.save')).toHaveLength(2);
    });
    expect(asked('template.save')[1]).toEqual({
      code,
      expectedUpdatedAt: SAVED_ELSEWHERE_AT,
      content: { ...CONTENT, text: `${LONGER}\nTerima kasih.` },
    });
  });

  test('with a field that nobody fills is not sent; where it stands is said', async () => {
    const { page, body, fill, press, names } = await open();
    await fill(body(), 'Rapat [hari_tanggal_acra].');
    await page.findByText(/1 hal perlu diperbaiki/);
    expect(page.queryByRole('button', { name: 'Baris 1, kolom 7' })).not.toBeNull();
    await press('Simpan templat');
    expect(names()).not.toContain('template.save');
    expect(valueOf(body())).toBe('Rapat [hari_tanggal_acra].');
  });

  test('saved elsewhere meanwhile: who is said, the text stays, and goes over it only by one more press', async () => {
    const { page, body, fill, press, asked, answer } = await open({
      'template.save': refusal('RECORD_CHANGED_ELSEWHERE', {
        facts: { siapa: 'Siti Rahma', waktu: '18 November 2025 pukul 10.00', isian: 'Teks surat' },
        changed: {
          updatedAt: SAVED_ELSEWHERE_AT,
          fields: [{ name: 'text', label: 'Teks surat', now: 'Rapat.' }],
        },
      }),
    });
    await fill(body(), LONGER);
    await press('Simpan templat');
    await page.findByText(/Siti Rahma mengubahnya pada 18 November 2025 pukul 10.00/);
    expect(valueOf(body())).toBe(LONGER);
    answer({ 'template.save': { changedAt: SAVED_ELSEWHERE_AT } });
    await press('Simpan seperti di formulir');
    await waitFor(() =>
      expect(asked('template.save').map((one) => one.expectedUpdatedAt)).toEqual([
        READ_AT,
        SAVED_ELSEWHERE_AT,
      ]),
    );
    expect(asked('template.save')[1]?.content.text).toBe(LONGER);
  });

  test('what was typed before and not saved is offered, and stands there only when it is taken', async () => {
    const { page, body, press } = await open({
      'draft.get': { content: JSON.stringify({ ...CONTENT, text: LONGER }), savedAt: READ_AT },
    });
    await page.findByText('Ada suntingan yang belum disimpan dari sebelumnya.');
    expect(valueOf(body())).toBe(TEMPLATE.text);
    await press('Lanjutkan suntingan itu');
    expect(valueOf(body())).toBe(LONGER);
    expect(page.queryByText('Belum disimpan')).not.toBeNull();
  });

  test('its QR is on as its kind says, and can be switched off for it alone', async () => {
    const { page, press, asked } = await open({ 'template.save': { changedAt: SAVED_ELSEWHERE_AT } });
    page.getByRole('tab', { name: 'Kertas dan tanda tangan' }).click();
    const box = await page.findByLabelText('QR keabsahan pada surat bernomor');
    expect(box).toHaveProperty('checked', true);
    box.click();
    await press(/^Simpan/);
    await waitFor(() => expect(asked('template.save')).toHaveLength(1));
    expect(asked('template.save')).toMatchObject([{ content: { ...CONTENT, hasProof: false } }]);
  });
});
