/** Words of the import that are no findings. */
import type { Locale } from '#db/model.ts';
import type { RecordType } from '#db/records/fields.ts';

interface Words {
  types: Record<RecordType, string>;
  extra: string;
  none: string;
  cancelled: string;
  'nothing-read': string;
}

/** By language. */
export const importTexts: Record<Locale, Words> = {
  ko: {
    types: { exhibitor: '참가업체', product: '제품', event: '행사', synonym: '동의어', fair: '박람회' },
    extra: '보관만 하고 표시하지 않음',
    none: '제외',
    cancelled: '가져오기를 중단했습니다. 저장한 내용은 없습니다.',
    'nothing-read': '이 폴더에는 목록 파일(XLSX, CSV, TSV)이 없습니다.',
  },
  'zh-CN': {
    types: { exhibitor: '参展商', product: '产品', event: '活动', synonym: '同义词', fair: '展会' },
    extra: '保留但不显示',
    none: '忽略',
    cancelled: '导入已中止，没有写入任何内容。',
    'nothing-read': '这个文件夹里没有名单文件（XLSX、CSV、TSV）。',
  },
  en: {
    types: { exhibitor: 'Exhibitor', product: 'Product', event: 'Programme', synonym: 'Synonym', fair: 'Fair' },
    extra: 'Kept, not shown',
    none: 'Left out',
    cancelled: 'The import was stopped. Nothing was written.',
    'nothing-read': 'There is no list (XLSX, CSV, TSV) in this folder.',
  },
};
