/** The draft as files. */
import type { OfficeHandlers, Output, ParsedInput } from '#api/contract.ts';
import { exportCsv, type LeftOutCell } from '#db/transfer/write/exportCsv.ts';
import { exportJson } from '#db/transfer/write/jsonRecords.ts';
import { exportWorkbook } from '#db/transfer/write/exportWorkbook.ts';
import { templateWorkbook } from '#db/transfer/write/templateWorkbook.ts';
import type { OfficeContext } from './context.ts';
import { leftOutText } from './exportTexts.ts';
import { fileWord, stamp } from './fileNames.ts';
import { saveFile } from './saveFile.ts';

type Asked = ParsedInput<'export.save'>;

const encodings = { 'utf-8': 'utf-8-bom', cp949: 'cp949', gb18030: 'gb18030' } as const;

async function make(
  context: OfficeContext,
  asked: Asked,
): Promise<{ name: string; bytes: Uint8Array; leftOut: LeftOutCell[] }> {
  const draft = context.draft();
  const now = context.now();
  const at = stamp(now, draft);
  const reader = { locale: asked.locale, vocabularies: context.vocabularies() };
  switch (asked.what) {
    case 'xlsx':
      return {
        name: `${fileWord('catalogue', asked.locale)} ${at}.xlsx`,
        bytes: await exportWorkbook(draft, { ...reader, now }),
        leftOut: [],
      };
    case 'template':
      return {
        name: `${fileWord('template', asked.locale)}.xlsx`,
        bytes: await templateWorkbook({ ...reader, now }),
        leftOut: [],
      };
    case 'json':
      return { name: `${fileWord('catalogue', asked.locale)} ${at}.json`, bytes: exportJson(draft, now), leftOut: [] };
    case 'csv': {
      const { bytes, leftOut } = exportCsv(draft, { ...reader, type: asked.type, encoding: encodings[asked.encoding] });
      return { name: `${fileWord(asked.type, asked.locale)} ${asked.encoding} ${at}.csv`, bytes, leftOut };
    }
  }
}

/** See createOffice.ts. */
export function createExportHandlers(context: OfficeContext): Pick<OfficeHandlers, 'export.save'> {
  return {
    'export.save': async (asked): Promise<Output<'export.save'>> => {
      const folder = context.folders.require(asked.folder);
      const { name, bytes, leftOut } = await make(context, asked);
      const path = saveFile(folder, name, bytes);
      return { path, bytes: bytes.length, notes: leftOut.length === 0 ? [] : [leftOutText(leftOut.length, asked)] };
    },
  };
}
