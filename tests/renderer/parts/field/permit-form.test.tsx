import { describe, expect, test, vi } from 'vitest';
import type { PermitLine } from '#contract/legality.ts';
import { PermitForm } from '../../../../renderer/parts/field/permit-form.tsx';
import { isRefused, saidAt, valueOf } from '../../../helpers/page-look.ts';
import { day, TODAY } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

describe('a permit', () => {
  const known: PermitLine = {
    id: 'z1',
    kind: 'siup',
    kindName: 'SIUP',
    number: '5/2020',
    issuedOn: day('2020-01-02'),
    expiresOn: null,
    issuer: 'DPMPTSP',
    note: '',
    state: 'unlimited' as PermitLine['state'],
    stateText: '',
    updatedAt: '2025-11-18T01:00:00.000Z',
  };
  function open(permit: PermitLine | null, check?: () => boolean) {
    const onSave = vi.fn<Parameters<typeof PermitForm>[0]['onSave']>();
    const part = renderPart(
      <PermitForm
        permit={permit}
        kinds={[
          { value: 'siup', label: 'SIUP' },
          { value: 'iusp', label: 'Izin simpan pinjam' },
        ]}
        today={TODAY}
        isBusy={false}
        error={null}
        {...(check ? { owner: { field: <p>Pemilik</p>, check } } : {})}
        onSave={onSave}
        onClose={() => undefined}
      />,
    );
    return { ...part, onSave };
  }

  test('without an end lasts for ever; days are handed over as days', async () => {
    const { at, fill, press, onSave } = open(known);
    expect(valueOf(at('Tanggal terbit'))).toBe('02/01/2020');
    await fill(at('Berlaku sampai'), '2 Januari 2030');
    await press('Simpan');
    expect(onSave.mock.calls[0]?.[0]).toEqual({
      kind: 'siup',
      expectedUpdatedAt: known.updatedAt,
      number: '5/2020',
      issuedOn: '2020-01-02',
      expiresOn: '2030-01-02',
      issuer: 'DPMPTSP',
      note: '',
    });
    await fill(at('Berlaku sampai'), '');
    await press('Simpan');
    expect(onSave.mock.calls[1]?.[0].expiresOn).toBeNull();
  });

  test('an end that cannot be read is not taken for none', async () => {
    const { at, fill, press, onSave } = open(known);
    await fill(at('Berlaku sampai'), 'tahun depan');
    await press('Simpan');
    expect(saidAt(at('Berlaku sampai'))).toContain('Tanggal tidak terbaca.');
    expect(onSave).not.toHaveBeenCalled();
  });

  test('needs its kind, and whose it is', async () => {
    const { at, choose, press, onSave } = open(null, () => false);
    await press('Simpan');
    expect(isRefused(at('Jenis izin'))).toBe(true);
    await choose('Jenis izin', 'SIUP');
    await press('Simpan');
    expect(onSave).not.toHaveBeenCalled();
  });
});
