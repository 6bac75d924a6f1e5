import { describe, expect, it } from 'vitest';
import { cleanText } from '#backend/spreadsheet/file/clean-text.ts';
import { mergedPlaces, repeatedPlaces } from '#backend/spreadsheet/file/declared-places.ts';
import { markupKind } from '#backend/spreadsheet/file/markup-kind.ts';

describe('what a file declares is counted before it is made', () => {
  it('counts the places of merged cells, whichever quotes and prefix', () => {
    expect(mergedPlaces('<Cell><Data>1</Data></Cell>')).toBe(0);
    expect(mergedPlaces('<ss:Cell ss:MergeAcross="2"/><Cell ss:MergeDown=\'9\' ss:MergeAcross="1">')).toBe(
      6 + 20,
    );
    expect(mergedPlaces('<Cell ss:MergeAcross="9000" ss:MergeDown="900000"/>')).toBeGreaterThan(8e9);
  });

  it('counts repeated rows and cells of an ODS that hold something, and not the padding of every sheet', () => {
    const cell = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>';
    const padding =
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>';
    expect(repeatedPlaces(`<table:table-row>${cell}${cell}</table:table-row>${padding}`)).toBe(2);
    expect(
      repeatedPlaces(`<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`),
    ).toBe(1_048_576);
    expect(
      repeatedPlaces(
        `<table:table-row>${cell.replace('office', 'table:number-columns-repeated="99" office')}`,
      ),
    ).toBe(99);
  });
});

describe('markup that is a table', () => {
  it.each([
    ['<html><body><table><tr>', 'html'],
    ['\n <!-- buatan program --><TABLE>', 'html'],
    ['<!DOCTYPE html><table>', 'html'],
    [
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      'spreadsheet-xml',
    ],
    ['<html><p>Tidak ada tabel</p>', 'other'],
    ['<?xml version="1.0"?><svg><table/></svg>', 'other'],
    ['Nama Koperasi;<table>', null],
    ['<3 koperasi;1', null],
  ])('%s', (text, kind) => {
    expect(markupKind(text)).toBe(kind);
  });
});

it('half a character is replaced, a whole one outside the first plane stays', () => {
  expect(cleanText('Kop \uD83D\uDE42 \uD800')).toBe('Kop \uD83D\uDE42 \uFFFD');
});
