/** Drafts with the whole sample catalogue. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDraft } from '#db/draft/openDraft.ts';
import { readCatalogueRecords } from '#db/draft/seed.ts';
import type { Draft, Edit } from '#db/draft/types.ts';
import type { ReadableDb } from '#db/handle.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** A draft seeded from the catalogue, with more edits on top; closed and gone after the running test. */
export function sampleDraft(db: ReadableDb, edits: readonly Edit[] = []): Draft {
  const now = () => new Date('2021-09-24T01:00:00Z');
  const draft = openDraft(join(temporaryFolder(), 'draft.sqlite'), { now, seed: () => readCatalogueRecords(db) });
  onTestFinished(() => draft.close());
  draft.change({ role: 'editor', kind: 'edit', label: '' }, edits);
  return draft;
}

/** Values that spreadsheets and encodings are known to spoil, on records that the sample has. */
export function hardEdits(codes: { exhibitor: string; product: string }): Edit[] {
  const exhibitor: Record<string, string> = {
    externalId: '0012',
    'name.ko': '=1+1 주식회사',
    'name.en': '@Home "Best" & <Co>',
    'shortName.ko': '뷁똠',
    'shortName.zh-CN': '龘𠮷',
    'shortName.en': 'MAR1',
    'summary.ko': '+82는 국번입니다',
    'description.ko': '- 첫째 항목\n- 둘째 항목\n\n끝, "따옴표"',
    'description.en': `-${'long text '.repeat(40)}end`,
    'description.zh-CN': '＝全角＋开头',
    brands: 'A/B·C, D',
    booths: '1E02\n3-12\n080',
    employees: '10-12',
    exportRatio: '30%',
    foundedYear: '1998',
    phone: '+82-2-1234-5678',
    mobile: '01012345678',
    wechat: '-id_0',
    website: 'www.example.com/?a=1&b=2',
    'extra:구분': '1/2',
    'extra:사업자등록번호': '0120456789',
    'extra:备注（内部）': '=HYPERLINK("x")',
    'extra:MEMO': 'a\n=b\n\n,c;"d"',
    'extra:번호': '7',
    'extra:업체명(국문)': '다른 이름',
  };
  const product: Record<string, string> = {
    model: '12-05',
    hsCode: '080610',
    moq: 'negotiable',
    priceMin: '1.5',
    priceMax: '1234567.25',
    leadTimeDays: '30',
    'keywords.ko': 'CAD/CAM\n토너, 스킨',
    'keywords.en': '3/4',
    'spec.ko': '2021-09-24',
    'packaging.en': '24 Sep',
    supplyCapacity: '1,000',
    'extra:비고란': '#N/A 아님',
  };
  const edit =
    (type: 'exhibitor' | 'product', code: string) =>
    (each: [string, string]): Edit => ({
      type,
      code,
      field: each[0],
      value: each[1],
    });
  return [
    ...Object.entries(exhibitor).map(edit('exhibitor', codes.exhibitor)),
    ...Object.entries(product).map(edit('product', codes.product)),
  ];
}
