import { describe, expect, it } from 'vitest';
import { contract } from '#contract/index.ts';
import { EMPTY_SET_UP, readSetUp, SET_UP_ORDER } from '../../../../renderer/features/set-up/set-up-form.ts';
import { firstFault } from '../../../../renderer/lib/faults.ts';

const filled = {
  ...EMPTY_SET_UP,
  provinceCode: '64',
  regencyCode: '64.08',
  governmentName: 'Pemerintah Kabupaten Kutai Timur',
  city: 'Sangatta',
};
const signatory = {
  ...EMPTY_SET_UP.signatory,
  name: 'Contoh Pejabat, M.Si.',
  nip: '19660420 199203 1 008',
  startsOn: '2 Januari 2024',
};

describe('the first set-up', () => {
  it('names every missing field at once and begins with the topmost', () => {
    const read = readSetUp(EMPTY_SET_UP);
    expect(!read.ok && Object.keys(read.faults).sort()).toEqual(['city', 'governmentName', 'provinceCode']);
    expect(!read.ok && firstFault(read.faults, SET_UP_ORDER)).toBe('provinceCode');
  });

  it('lets the signatory wait while nothing of it is filled in', () => {
    const read = readSetUp(filled);
    expect(read.ok && 'signatory' in read.input).toBe(false);
  });

  it('is what the contract accepts, NIP without spaces and the day read from words', () => {
    const read = readSetUp({ ...filled, signatory });
    expect(read.ok && contract['office.setUp'].input.parse(read.input).signatory).toMatchObject({
      nip: '196604201992031008',
      startsOn: '2024-01-02',
    });
  });

  it.each([
    ['19660420 199203 1 00', '17'],
    ['19660420 199203 1 0081', '19'],
  ])('refuses the NIP %s at its field and says it has %s digits', (nip, count) => {
    const read = readSetUp({ ...filled, signatory: { ...signatory, nip } });
    expect(!read.ok && read.faults['signatory.nip']).toContain(count);
  });

  it('refuses a signatory begun but without a day that exists', () => {
    const read = readSetUp({ ...filled, signatory: { ...signatory, startsOn: '31/02/2024' } });
    expect(!read.ok && Object.keys(read.faults)).toEqual(['signatory.startsOn']);
  });
});
