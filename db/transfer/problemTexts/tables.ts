/** Words for what is found in the shape of a list: columns, headings, rows that are no records. */
import type { Locale } from '#db/model.ts';

/** By code; `{names}` are filled in from the finding's details, `{value}` and `{suggestion}`. */
export const tableProblemTexts = {
  'column-unclear': {
    ko: '{letter}열의 제목 “{value}”은(는) 여러 뜻으로 쓰입니다. 어떤 항목인지 골라 주십시오.',
    'zh-CN': '{letter}列的标题“{value}”可能有多种含义，请选择对应的项目。',
    en: 'The heading “{value}” of column {letter} can mean several things. Please choose what it is.',
  },
  'column-unheaded': {
    ko: '{letter}열에는 값은 있지만 제목이 없습니다. 어떤 항목인지 골라 주십시오.',
    'zh-CN': '{letter}列有内容但没有标题，请选择对应的项目。',
    en: 'Column {letter} has values but no heading. Please choose what it is.',
  },
  'column-unknown': {
    ko: '알 수 없는 제목 “{value}”입니다. 내용은 추가 항목으로 보관하며 방문객에게 보이지 않습니다.',
    'zh-CN': '无法识别标题“{value}”。其内容将作为附加项目保存，不向访客显示。',
    en: 'The heading “{value}” is not known. Its values are kept as an extra field that visitors do not see.',
  },
  'column-twice': {
    ko: '{letter}열 “{value}”은(는) {other}열과 같은 항목입니다. {other}열을 사용하고 이 열은 추가 항목으로 보관합니다.',
    'zh-CN': '{letter}列“{value}”与{other}列是同一项目。将采用{other}列，本列作为附加项目保存。',
    en: 'Column {letter} “{value}” is the same field as column {other}. Column {other} is used; this one is kept as an extra field.',
  },
  'column-mixed': {
    ko: '“{value}” 열에 한국어와 중국어가 섞여 있습니다. 언어별로 열을 나누면 정확하게 가져올 수 있습니다.',
    'zh-CN': '“{value}”列中韩文和中文混在一起。请按语言分成不同的列，以便准确导入。',
    en: 'Column “{value}” mixes Korean and Chinese. Use one column per language so that each text gets its place.',
  },
  'no-heading': {
    ko: '이 시트에서 제목 행을 찾지 못했습니다. 각 열이 어떤 항목인지 골라 주십시오.',
    'zh-CN': '在该工作表中没有找到标题行，请为每一列选择对应的项目。',
    en: 'No row of headings was found in this sheet. Please choose what each column is.',
  },
  'no-name-column': {
    ko: '이름이나 번호 열이 없어 어느 업체·제품의 자료인지 알 수 없습니다. 열을 지정하거나 목록에 이름 열을 추가해 주십시오.',
    'zh-CN': '没有名称或编号列，无法判断是哪家企业或哪个产品。请指定相应的列，或在表格中添加名称列。',
    en: 'No column holds a name or number, so the records cannot be told apart. Choose that column, or add one to the list.',
  },
  'form-sheet': {
    ko: '목록이 아니라 항목 이름이 세로로 적힌 서식이라 가져오지 않았습니다. 항목 이름을 한 행에 두고 한 업체(제품)를 한 행에 적어 주십시오.',
    'zh-CN': '这是项目名称竖排的表单，不是列表，未导入。请将项目名称放在同一行，每家企业（产品）占一行。',
    en: 'This is a form with the labels below each other, not a list, and was not read. Put the labels in one row and each exhibitor (product) in a row of its own.',
  },
  'no-list': {
    ko: '이 시트에는 목록이 없어 가져올 내용이 없습니다.',
    'zh-CN': '该工作表中没有列表，没有可导入的内容。',
    en: 'This sheet has no list, so nothing is imported from it.',
  },
  'no-records': {
    ko: '제목 행만 있고 그 아래에 자료가 없습니다. 올바른 파일인지 확인해 주십시오.',
    'zh-CN': '只有标题行，下面没有任何内容。请确认是否选对了文件。',
    en: 'There is a row of headings and nothing below it. Please check that this is the right file.',
  },
  'hidden-sheet': {
    ko: '숨겨진 시트입니다. {count}개 행을 읽었으니 필요 없으면 제외해 주십시오.',
    'zh-CN': '这是隐藏的工作表，已读取{count}行，如不需要请排除。',
    en: 'This sheet is hidden. {count} rows were read; leave them out if they are not wanted.',
  },
  'hidden-sheet-unread': {
    ko: '숨겨진 시트이고 목록이 없어 가져오지 않았습니다.',
    'zh-CN': '该工作表已隐藏且没有列表，未导入。',
    en: 'This sheet is hidden and has no list; it was not read.',
  },
  'hidden-rows': {
    ko: '숨겨진 행이 {count}개 있습니다({rows}행). 함께 읽었으니 필요 없으면 제외해 주십시오.',
    'zh-CN': '有{count}个隐藏行（第{rows}行），已一并读取，如不需要请排除。',
    en: '{count} rows are hidden (rows {rows}). They were read; leave them out if they are not wanted.',
  },
  'company-from-above': {
    ko: '업체명이 비어 있는 {count}개 행({rows}행)은 바로 위 행의 업체 제품으로 보았습니다.',
    'zh-CN': '{count}行未填企业名称（第{rows}行），按上一行的企业处理。',
    en: '{count} rows without a company (rows {rows}) were taken to belong to the company above them.',
  },
  'ditto-without-above': {
    ko: '“{value}”은(는) 위와 같다는 뜻인데 위에 값이 없습니다. 값을 적어 주십시오.',
    'zh-CN': '“{value}”表示同上，但上方没有内容，请填写具体内容。',
    en: '“{value}” means “same as above”, but nothing stands above. Please write the value.',
  },
  'industry-from-sheet': {
    ko: '업종 열이 없어 시트 이름에 따라 업종을 “{industry}”(으)로 넣었습니다.',
    'zh-CN': '没有行业列，已根据工作表名称将行业填为“{industry}”。',
    en: 'There is no column for the industry, so it was taken from the sheet’s name: “{industry}”.',
  },
  'industry-from-title': {
    ko: '업종 열이 없어 목록 제목에 따라 업종을 “{industry}”(으)로 넣었습니다.',
    'zh-CN': '没有行业列，已根据列表标题将行业填为“{industry}”。',
    en: 'There is no column for the industry, so it was taken from the list’s title: “{industry}”.',
  },
  'industry-from-section': {
    ko: '업종 열이 없어 목록 사이의 구분 행 {count}개에 따라 업종을 넣었습니다.',
    'zh-CN': '没有行业列，已根据表中{count}个分类行填写行业。',
    en: 'There is no column for the industry, so it was taken from the {count} lines that divide the list.',
  },
  'section-unread': {
    ko: '“{value}”은(는) 목록을 나누는 행으로 보고 가져오지 않았습니다.',
    'zh-CN': '“{value}”被视为分类行，未导入。',
    en: '“{value}” was taken for a line that divides the list, and not imported.',
  },
} as const satisfies Record<string, Record<Locale, string>>;
