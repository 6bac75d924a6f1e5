import { expect, test } from 'vitest';
import {
  EMPTY_DISPOSITION,
  entryOfDisposition,
  readDisposition,
} from '../../../../renderer/features/incoming/disposition-entry.ts';
import {
  EMPTY_INCOMING,
  entryOf,
  readIncoming,
} from '../../../../renderer/features/incoming/incoming-entry.ts';
import { DISPOSITION, LINE } from './incoming-samples.ts';

test('sender and matter are enough; what is left empty means today, the next number, none', () => {
  expect(readIncoming({ ...EMPTY_INCOMING, sender: 'Camat', subject: 'Undangan' })).toEqual({
    input: {
      sender: 'Camat',
      subject: 'Undangan',
      letterNumber: '',
      datedOn: null,
      cooperativeId: null,
      secrecy: 'ordinary',
      speed: 'ordinary',
      attachments: 0,
      channel: 'delivered',
      receivedOn: null,
      agendaNumber: null,
      note: '',
    },
  });
});

test('every fault stands at its field', () => {
  const typed = {
    ...EMPTY_INCOMING,
    sender: ' ',
    datedOn: '31/02/2025',
    attachments: 'dua',
    agendaNumber: '1a',
  };
  const read = readIncoming(typed);
  expect('faults' in read ? Object.keys(read.faults).toSorted() : []).toEqual([
    'agendaNumber',
    'attachments',
    'datedOn',
    'sender',
    'subject',
  ]);
});

test('a recorded letter comes back as it was', () => {
  const read = readIncoming(entryOf(LINE));
  expect('input' in read ? read.input : read).toMatchObject({
    sender: LINE.sender,
    letterNumber: LINE.letterNumber,
    datedOn: LINE.datedOn,
    receivedOn: LINE.receivedOn,
    speed: 'urgent',
    agendaNumber: null,
  });
});

test('a disposition names one receiver or many, and comes back as it was', () => {
  const entry = { ...EMPTY_DISPOSITION, toWhom: 'Bidang A; Sekretaris;', note: 'x' };
  expect(readDisposition(entry)).toMatchObject({
    input: { toWhom: ['Bidang A', 'Sekretaris'], givenOn: null },
  });
  expect(readDisposition({ ...entry, toWhom: ' ; ' })).toMatchObject({
    faults: { toWhom: 'Kepada harus diisi.' },
  });
  expect(readDisposition({ ...entry, dueOn: 'besok' })).toMatchObject({
    faults: { dueOn: expect.anything() },
  });
  expect(readDisposition(entryOfDisposition(DISPOSITION))).toMatchObject({
    input: { instructions: ['siapkan-jawaban'], dueOn: '2025-11-18', givenOn: '2025-11-17' },
  });
});
