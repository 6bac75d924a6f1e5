import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { DateField } from '../../../../renderer/parts/field/date-field.tsx';
import { isRefused, saidAt, valueOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

function Sample({ start, error, today }: { start: string; error?: string; today?: PlainDate }) {
  const [text, setText] = useState(start);
  return <DateField label="Tanggal rapat" text={text} today={today} error={error} onTextChange={setText} />;
}

function open(start = '', more: { error?: string; today?: PlainDate } = {}) {
  const part = renderPart(<Sample start={start} {...more} />);
  return { ...part, field: part.page.getByLabelText('Tanggal rapat') };
}

describe('a date field', () => {
  test.each([
    ['3/2/2025', '03/02/2025', 'Senin'],
    ['3-2-25', '03/02/2025', 'Senin'],
    ['31 Desember 2024', '31/12/2024', 'Selasa'],
    ['2025-11-18', '18/11/2025', 'Selasa'],
  ])('%s becomes %s when the field is left, with its weekday beside it', async (typed, shown, weekday) => {
    const { page, user, field } = open();
    await user.type(field, typed);
    await user.tab();
    expect(valueOf(field)).toBe(shown);
    page.getByText(weekday);
  });

  test('what cannot be read stays as typed and is named; the weekday is left out', async () => {
    const { page, user, field } = open();
    await user.type(field, '31/02/2025');
    await user.tab();
    expect(valueOf(field)).toBe('31/02/2025');
    expect(saidAt(field)).toBe('Tanggal tidak terbaca. Tulis misalnya 18/11/2025.');
    expect(page.queryByText(/Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu/)).toBeNull();
  });

  test('half a date is no fault yet, eight letters that say no day are', async () => {
    const { user, field } = open();
    await user.type(field, '31/02/2');
    expect(isRefused(field)).toBe(false);
    await user.type(field, '0');
    expect(isRefused(field)).toBe(true);
  });

  test('the fault of the form goes before its own', () => {
    const { field } = open('31/02/2025', { error: 'Tanggal rapat belum diisi.' });
    expect(saidAt(field)).toBe('Tanggal rapat belum diisi.');
  });

  test('Ctrl+; puts in the day of the program', async () => {
    const { user, field } = open('kemarin', { today: '2025-11-18' as PlainDate });
    await user.click(field);
    await user.keyboard('{Control>};{/Control}');
    expect(valueOf(field)).toBe('18/11/2025');
  });

  test('without the day of the program Ctrl+; leaves what is typed', async () => {
    const { user, field } = open('kemarin');
    await user.click(field);
    await user.keyboard('{Control>};{/Control}');
    expect(valueOf(field)).toBe('kemarin');
  });
});
