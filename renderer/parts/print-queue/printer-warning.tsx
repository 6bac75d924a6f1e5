import { useQuery } from '@tanstack/react-query';
import type { PrinterProfile } from '#contract/printing/printing.ts';
import { request } from '../../lib/request.ts';
import { Notice } from '../notice/notice.tsx';
import { printingText } from '../../text/printing/printing.ts';

/** What the clerk should know before the sheets are sent to the printer of a profile. */
export function PrinterWarning({ profile }: { readonly profile: PrinterProfile }) {
  const { data } = useQuery({
    queryKey: ['shell.listPrinters'],
    queryFn: () => request('shell.listPrinters', {}),
  });
  const usual = data?.printers.find(({ isDefault }) => isDefault);
  const warning = () => {
    if (!data) return undefined;
    if (!data.isAvailable || data.printers.length === 0) return printingText.unknownPrinters;
    if (!data.printers.some(({ name }) => name === profile.printer))
      return printingText.notFound(profile.printer);
    if (usual && usual.name !== profile.printer) return printingText.notDefault(profile.printer, usual.name);
    return undefined;
  };
  const text = warning();
  return text === undefined ? null : <Notice kind="warning" title={text} />;
}
