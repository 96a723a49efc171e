/** Words on the sheets that staff take away. */
import type { RecordType } from '#db/records/fields.ts';
import type { Locale } from '#db/model.ts';
import type { Gravity } from '#db/transfer/types.ts';
import { ownSheetMark } from '../ownSheets.ts';

interface WriteTexts {
  sheets: Record<RecordType | 'guide' | 'problems' | 'tasks', string>;
  /** In the first cell of sheets that an import passes over. */
  ownSheet: string;
  /** Code of a row that is an example; rowKinds.ts knows these. */
  example: string;
  titles: Record<'export' | 'template' | 'problems' | 'tasks', string>;
  gravities: Record<Gravity, string>;
  problemHeadings: Record<
    'file' | 'sheet' | 'row' | 'column' | 'heading' | 'value' | 'gravity' | 'words' | 'suggestion',
    string
  >;
  taskHeadings: Record<'record' | 'field' | 'words' | 'present' | 'place', string>;
  guideHeadings: Record<'sheet' | 'field' | 'isRequired' | 'hint', string>;
  isRequired: string;
  suggestion: string;
  moreNotes: string;
  tooLong: string;
  /** Lines above the table of fields. */
  guide: readonly string[];
  tasks: readonly string[];
}

/** By the language of the sheet. */
export const writeTexts: Record<Locale, WriteTexts> = {
  ko: {
    sheets: {
      exhibitor: '업체',
      product: '제품',
      event: '프로그램',
      synonym: '동의어',
      fair: '전시회',
      guide: '작성 안내',
      problems: '문제 목록',
      tasks: '보완 요청',
    },
    ownSheet: `${ownSheetMark} · 이 시트는 가져오지 않습니다`,
    example: '예시',
    titles: {
      export: '전시 카탈로그 자료',
      template: '업체·제품 등록 양식',
      problems: '가져오기 점검 결과',
      tasks: '등록 자료 보완 요청',
    },
    gravities: { error: '오류', doubt: '확인 필요', hint: '참고' },
    problemHeadings: {
      file: '파일',
      sheet: '시트',
      row: '행',
      column: '열',
      heading: '제목',
      value: '셀 내용',
      gravity: '구분',
      words: '무엇이 문제이고 어떻게 하면 되는지',
      suggestion: '제안 값',
    },
    taskHeadings: { record: '대상', field: '항목', words: '요청 내용', present: '현재 내용', place: '작성할 칸' },
    guideHeadings: { sheet: '시트', field: '항목', isRequired: '필수', hint: '작성 방법' },
    isRequired: '필수',
    suggestion: '제안: {suggestion}',
    moreNotes: '메모는 시트마다 {count}개까지만 붙였습니다. 나머지는 이 목록에서 확인하십시오.',
    tooLong: '{length}자라서 셀 하나에 담을 수 없어 비워 두었습니다. 빈칸은 기존 내용을 지우지 않습니다.',
    guide: [
      '한 행에 업체 하나, 제품 하나씩 적습니다. 제목 행은 지우거나 바꾸지 마십시오. 쓰지 않는 열은 지워도 됩니다.',
      '주황색 제목은 필수 항목입니다. 언어별 이름은 한 가지 언어로만 적어도 됩니다.',
      '회색 예시 행은 가져오지 않으므로 지우지 않아도 됩니다.',
      '새 업체·제품은 코드 칸을 비워 두십시오. 코드가 있으면 그 자료를 고칩니다. 빈칸은 기존 내용을 지우지 않습니다.',
      '값이 여러 개면 한 칸에서 줄을 바꿔(Alt+Enter) 적습니다. 목록에서 고르는 칸도 직접 입력할 수 있습니다.',
      '부스번호, 전화번호, HS코드는 텍스트 서식이라 앞자리 0이 사라지지 않습니다. 다른 파일에서 복사할 때는 “값만 붙여넣기”를 하십시오.',
    ],
    tasks: [
      '아래 내용을 확인하고, 노란색 칸에 바른 내용을 적어 파일을 그대로 돌려주십시오.',
      '이미 적힌 내용이 맞으면 그대로 두면 됩니다. 제목 행과 코드는 바꾸지 마십시오.',
    ],
  },
  'zh-CN': {
    sheets: {
      exhibitor: '企业',
      product: '产品',
      event: '活动日程',
      synonym: '同义词',
      fair: '展会',
      guide: '填写说明',
      problems: '问题清单',
      tasks: '待补充内容',
    },
    ownSheet: `${ownSheetMark} · 本工作表不会被导入`,
    example: '示例',
    titles: {
      export: '展会目录数据',
      template: '企业与产品登记表',
      problems: '导入检查结果',
      tasks: '登记资料补充通知',
    },
    gravities: { error: '错误', doubt: '待确认', hint: '提示' },
    problemHeadings: {
      file: '文件',
      sheet: '工作表',
      row: '行',
      column: '列',
      heading: '标题',
      value: '单元格内容',
      gravity: '类别',
      words: '问题与处理方法',
      suggestion: '建议内容',
    },
    taskHeadings: {
      record: '对象',
      field: '项目',
      words: '需要补充或确认的内容',
      present: '现有内容',
      place: '填写位置',
    },
    guideHeadings: { sheet: '工作表', field: '项目', isRequired: '必填', hint: '填写方法' },
    isRequired: '必填',
    suggestion: '建议：{suggestion}',
    moreNotes: '每个工作表最多附加{count}条批注，其余问题请在本清单中查看。',
    tooLong: '内容共{length}字，超出单元格容量，故留空。空白单元格不会清除已有内容。',
    guide: [
      '每行填写一家企业或一个产品。请勿删除或修改标题行；不需要的列可以删除。',
      '橙色标题为必填项。名称只填一种语言也可以。',
      '灰色的示例行不会被导入，可以保留。',
      '新增企业或产品时，编码栏请留空；填写编码则修改对应的资料。空白单元格不会清除已有内容。',
      '同一单元格有多个值时，请换行（Alt+Enter）填写。带下拉列表的单元格也可以直接输入。',
      '展位号、电话和HS编码已设为文本格式，开头的0不会丢失。从其他文件复制时，请使用“粘贴为数值”。',
    ],
    tasks: [
      '请核对以下内容，在黄色单元格中填写正确的内容，并将本文件原样发回。',
      '已有内容如果无误，保留即可。请勿修改标题行和编码。',
    ],
  },
  en: {
    sheets: {
      exhibitor: 'Exhibitors',
      product: 'Products',
      event: 'Programme',
      synonym: 'Synonyms',
      fair: 'Fair',
      guide: 'How to fill in',
      problems: 'Problems',
      tasks: 'To do',
    },
    ownSheet: `${ownSheetMark} · this sheet is not imported`,
    example: 'EXAMPLE',
    titles: {
      export: 'Catalogue of the fair',
      template: 'Entry form for exhibitors and products',
      problems: 'What the import found',
      tasks: 'Entries to complete',
    },
    gravities: { error: 'Error', doubt: 'Please check', hint: 'Note' },
    problemHeadings: {
      file: 'File',
      sheet: 'Sheet',
      row: 'Row',
      column: 'Column',
      heading: 'Heading',
      value: 'Cell',
      gravity: 'Kind',
      words: 'What is wrong and what to do',
      suggestion: 'Suggested value',
    },
    taskHeadings: {
      record: 'Entry',
      field: 'Field',
      words: 'What we need',
      present: 'What we have',
      place: 'Answer in cell',
    },
    guideHeadings: { sheet: 'Sheet', field: 'Field', isRequired: 'Required', hint: 'How to fill it in' },
    isRequired: 'Required',
    suggestion: 'Suggestion: {suggestion}',
    moreNotes: 'Only the first {count} cells of a sheet have a note. This list has everything.',
    tooLong:
      'The text has {length} characters, more than a cell holds, and is left out. An empty cell never erases anything.',
    guide: [
      'Write one exhibitor or one product per row. Keep the row of headings as it is. Columns that you do not need may be deleted.',
      'Orange headings are required. A name in one language is enough.',
      'The grey example row is not imported, so it may stay.',
      'Leave the code empty for a new exhibitor or product; with a code, that entry is changed. An empty cell never erases anything.',
      'Put several values of one cell on lines of their own (Alt+Enter). Where a list is offered, you may type as well.',
      'Booth numbers, telephone numbers and HS codes are formatted as text, so leading zeros stay. Use "paste values" when you copy from another file.',
    ],
    tasks: [
      'Please check the items below, write the right contents into the yellow cells and send the file back as it is.',
      'What is there already may stay if it is right. Do not change the headings and codes.',
    ],
  },
};
