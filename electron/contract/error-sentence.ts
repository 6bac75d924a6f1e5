import { ERRORS } from './errors.ts';
import type { WireError } from './errors.ts';
import type { ErrorSentence } from './errors/define.ts';

/** The sentence for a refusal; its facts were demanded where it was thrown. */
export function errorSentence({ code, details: { facts = {} } }: WireError): ErrorSentence {
  const { sentence } = ERRORS[code];
  return sentence(facts as never);
}

/** How another sheet of the workbook is named on the command line. */
function sheetOptions({ details: { sheets = [] } }: WireError): string {
  if (sheets.length < 2) return '';
  return `\n  Sebut lembarnya: ${sheets.map((name) => `--lembar "${name}"`).join(' atau ')}`;
}

/** One line for the command line and the log. */
export function errorLine(error: WireError): string {
  const { title, cause, remedy } = errorSentence(error);
  const faults = (error.details.faults ?? [])
    .map((fault) => `\n  - ${fault.path}: ${fault.message}`)
    .join('');
  return `${title}. ${cause} ${remedy}${faults}${sheetOptions(error)}`;
}
