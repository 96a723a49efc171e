/** Words for what is found while lists are compared with the draft. */
import type { Locale } from '#db/model.ts';

/** `{value}`, `{suggestion}` and names of the problem's details are filled in; the same ones in every language. */
export const compareProblemTexts = {
  'bad-code': {
    ko: '“{value}”은(는) 코드로 쓸 수 없어 넣지 않았습니다. 코드는 영문자나 숫자로 시작하며 영문자, 숫자, ‘-’, ‘_’, ‘.’로 32자까지입니다.',
    'zh-CN': '“{value}”不能作为编码，未予采用。编码须以字母或数字开头，只含字母、数字、“-”、“_”、“.”，最多32个字符。',
    en: '"{value}" cannot be a code and is left out. Codes begin with a letter or digit and have up to 32 letters, digits, "-", "_" and ".".',
  },
  undecided: {
    ko: '아직 정해지지 않은 값({value})이어서 기존 값을 그대로 둡니다.',
    'zh-CN': '内容尚未确定（{value}），保留原有内容。',
    en: 'This is not decided yet ({value}); what was there before stays.',
  },
  'number-twice': {
    ko: '같은 번호가 {row}행에도 있으나 이름이 달라 서로 다른 자료로 보았습니다. 번호를 확인해 주십시오.',
    'zh-CN': '第{row}行有相同编号，但名称不同，按两条记录处理。请核对编号。',
    en: 'Row {row} has the same number and another name, so these are taken as two records. Please check the number.',
  },
  'number-moved': {
    ko: '번호 {number}은(는) 기존 업체({code})의 번호인데 이름이 다릅니다. 이름이 같은 업체로 보았으니 번호를 확인해 주십시오.',
    'zh-CN': '编号{number}原属另一家企业（{code}），名称不符。已按名称匹配，请核对编号。',
    en: 'Number {number} belonged to another exhibitor ({code}). The row was matched by its name; please check the number.',
  },
  'code-unknown': {
    ko: '“{value}” 코드는 없습니다. 이름이나 번호로 찾은 기존 자료({suggestion})를 사용합니다.',
    'zh-CN': '没有编码“{value}”。已按名称或编号匹配到现有记录（{suggestion}）。',
    en: 'There is no code "{value}". The record was found by its name or number instead ({suggestion}).',
  },
  'exhibitor-unknown': {
    ko: '제품의 업체를 찾을 수 없어 이 제품을 가져오지 않았습니다. 업체명이나 업체코드를 확인해 주십시오. 적힌 값: {value}',
    'zh-CN': '找不到该产品所属的企业，未导入该产品。请核对企业名称或企业编码。填写内容：{value}',
    en: 'The exhibitor of this product was not found, so it is not imported. Check its name or code. Given: {value}',
  },
  'exhibitor-unclear': {
    ko: '업체가 여럿이어서({names}) 어느 업체의 제품인지 알 수 없습니다. 업체코드나 부스번호를 적어 주십시오.',
    'zh-CN': '符合条件的企业不止一家（{names}），无法判断该产品属于哪家。请填写企业编码或展位号。',
    en: 'Several exhibitors fit ({names}), so this product was not imported. Please give the exhibitor code or booth.',
  },
  'exhibitor-missing': {
    ko: '어느 업체의 제품인지 적혀 있지 않아 가져오지 않았습니다. 업체명이나 업체코드를 적어 주십시오.',
    'zh-CN': '未注明产品所属企业，未导入。请填写企业名称或企业编码。',
    en: 'Nothing says whose product this is, so it was not imported. Please give the exhibitor name or code.',
  },
  'exhibitor-without-name': {
    ko: '업체명이 없고 다른 정보로도 업체를 찾을 수 없어 이 행의 업체 정보를 가져오지 않았습니다. 업체명을 적어 주십시오.',
    'zh-CN': '没有企业名称，也无法通过其他信息找到企业，未导入本行的企业信息。请填写企业名称。',
    en: 'There is no company name, and nothing else tells which exhibitor this is. The row was not imported; please give a name.',
  },
  'product-without-name': {
    ko: '제품명이 없어 이 제품을 가져오지 않았습니다. 제품명을 적어 주십시오.',
    'zh-CN': '没有产品名称，未导入该产品。请填写产品名称。',
    en: 'There is no product name, so this product was not imported. Please give a name.',
  },
  'same-product-name': {
    ko: '같은 업체의 같은 제품명이 {row}행에도 있으나 내용이 달라 별도 제품으로 보았습니다. 모델명이나 제품번호로 구분해 주십시오.',
    'zh-CN': '第{row}行有同一企业的同名产品，但内容不同，按两个产品处理。请用型号或产品编号加以区分。',
    en: 'Row {row} has a product of the same name and exhibitor with other data. They are taken as two; tell them apart by model or number.',
  },
  'row-twice': {
    ko: '{row}행과 같은 내용이어서 한 번만 가져옵니다.',
    'zh-CN': '与第{row}行内容相同，只导入一次。',
    en: 'This row says the same as row {row} and is imported once.',
  },
  'rows-differ': {
    ko: '{row}행과 값이 다릅니다. 먼저 나온 “{suggestion}”을(를) 사용합니다.',
    'zh-CN': '与第{row}行的内容不一致，采用先出现的“{suggestion}”。',
    en: 'This differs from row {row}. The value that stands first is used: "{suggestion}".',
  },
  'rows-joined': {
    ko: '{row}행의 값에 이 값을 더했습니다.',
    'zh-CN': '已与第{row}行的内容合并。',
    en: 'This was added to what row {row} says.',
  },
  'record-restored': {
    ko: '삭제했던 자료({code})가 목록에 있어 이전 내용과 함께 되살립니다.',
    'zh-CN': '列表中有已删除的记录（{code}），将连同原有内容一起恢复。',
    en: 'This record ({code}) had been removed. The list has it, so it comes back with what it had.',
  },
  'event-without-title': {
    ko: '행사명이 없어 이 행사를 가져오지 않았습니다.',
    'zh-CN': '没有活动名称，未导入该活动。',
    en: 'There is no title, so this programme item was not imported.',
  },
  'event-incomplete': {
    ko: '행사 유형, 장소, 시작 시간, 종료 시간 가운데 빠진 것이 있습니다. 공개하기 전에 채워 주십시오.',
    'zh-CN': '活动类型、地点、开始时间、结束时间中有缺项。请在发布前补全。',
    en: 'The type, place, start or end of this programme item is missing. Fill it in before publishing.',
  },
  'synonym-incomplete': {
    ko: '동의어는 대상, 언어, 단어가 모두 있어야 합니다. 이 행은 가져오지 않았습니다.',
    'zh-CN': '同义词须包含对象、语言和词语。本行未导入。',
    en: 'A synonym needs what it stands for, its language and the word. This row was not imported.',
  },
  'text-shrinks': {
    ko: '글이 이전의 3분의 1 이하로 짧아집니다. 이전 글: {suggestion}',
    'zh-CN': '文字缩短到原来的三分之一以下。原文：{suggestion}',
    en: 'The text shrinks to a third or less. It was: {suggestion}',
  },
  'name-replaced': {
    ko: '이름이 완전히 바뀝니다. 이전 이름: {suggestion}',
    'zh-CN': '名称完全改变。原名称：{suggestion}',
    en: 'The name changes entirely. It was: {suggestion}',
  },
  'number-scaled': {
    ko: '숫자가 꼭 10배, 100배로(또는 그만큼 작게) 바뀝니다. 이전 값: {suggestion}',
    'zh-CN': '数值正好相差10倍、100倍。原数值：{suggestion}',
    en: 'The number changes by exactly 10, 100 or more times. It was: {suggestion}',
  },
  'not-korean': {
    ko: '한국어 칸에 중국어가 있습니다. 열을 잘못 지정하지 않았는지 확인해 주십시오.',
    'zh-CN': '韩文栏中是中文。请检查是否选错了列。',
    en: 'There is Chinese in a field for Korean. Please check that the column is the right one.',
  },
  'not-chinese': {
    ko: '중국어 칸에 한국어가 있습니다. 열을 잘못 지정하지 않았는지 확인해 주십시오.',
    'zh-CN': '中文栏中是韩文。请检查是否选错了列。',
    en: 'There is Korean in a field for Chinese. Please check that the column is the right one.',
  },
  'not-english': {
    ko: '영어 칸에 한국어나 중국어가 있습니다. 열을 잘못 지정하지 않았는지 확인해 주십시오.',
    'zh-CN': '英文栏中是韩文或中文。请检查是否选错了列。',
    en: 'There is Korean or Chinese in a field for English. Please check that the column is the right one.',
  },
  'owner-changed': {
    ko: '제품이 다른 업체로 옮겨집니다. 이전 업체: {suggestion}',
    'zh-CN': '产品将归属另一家企业。原企业：{suggestion}',
    en: 'The product moves to another exhibitor. It belonged to: {suggestion}',
  },
  'column-doubtful': {
    ko: '“{value}” 열은 값 {all}개 가운데 {count}개에 문제가 있습니다. 열이 맞게 지정되었는지 확인해 주십시오.',
    'zh-CN': '“{value}”列的{all}个内容中有{count}个存在问题。请检查该列是否对应正确。',
    en: '{count} of {all} values in column "{value}" have problems. Please check that it was given the right meaning.',
  },
  'booths-shifted': {
    ko: '기존 업체 {all}곳 가운데 {count}곳의 부스번호가 바뀝니다. 부스 열이 밀리지 않았는지 확인해 주십시오.',
    'zh-CN': '现有{all}家企业中有{count}家的展位号改变。请检查展位号一列是否错位。',
    en: '{count} of {all} exhibitors get another booth. Please check that the booth column has not shifted.',
  },
  'names-shifted': {
    ko: '기존 자료 {all}건 가운데 {count}건의 이름이 완전히 바뀝니다. 번호나 이름 열만 따로 정렬되지 않았는지 확인해 주십시오.',
    'zh-CN': '现有{all}条记录中有{count}条的名称完全改变。请检查编号或名称列是否被单独排序。',
    en: '{count} of {all} records get an entirely different name. Please check that no single column was sorted on its own.',
  },
  'many-removed-exhibitor': {
    ko: '업체 {all}곳 가운데 {count}곳이 삭제됩니다. 목록이 일부만 담고 있지 않은지 확인해 주십시오.',
    'zh-CN': '{all}家企业中有{count}家将被删除。请检查列表是否完整。',
    en: '{count} of {all} exhibitors would be removed. Please check that the list is complete.',
  },
  'many-removed-product': {
    ko: '제품 {all}개 가운데 {count}개가 삭제됩니다. 목록이 일부만 담고 있지 않은지 확인해 주십시오.',
    'zh-CN': '{all}个产品中有{count}个将被删除。请检查列表是否完整。',
    en: '{count} of {all} products would be removed. Please check that the list is complete.',
  },
  'many-removed-event': {
    ko: '행사 {all}개 가운데 {count}개가 삭제됩니다. 목록이 일부만 담고 있지 않은지 확인해 주십시오.',
    'zh-CN': '{all}项活动中有{count}项将被删除。请检查列表是否完整。',
    en: '{count} of {all} programme items would be removed. Please check that the list is complete.',
  },
  'many-removed-synonym': {
    ko: '동의어 {all}개 가운데 {count}개가 삭제됩니다. 목록이 일부만 담고 있지 않은지 확인해 주십시오.',
    'zh-CN': '{all}个同义词中有{count}个将被删除。请检查列表是否完整。',
    en: '{count} of {all} synonyms would be removed. Please check that the list is complete.',
  },
  'more-duplicates': {
    ko: '중복으로 보이는 자료가 너무 많아 {count}건은 묻지 않고 새 자료로 넣습니다. 목록이 이미 가져온 것과 같은 것은 아닌지 확인해 주십시오.',
    'zh-CN': '疑似重复的记录过多，其中{count}条不再询问，直接作为新记录导入。请检查列表是否与已导入的重复。',
    en: 'There are too many possible duplicates: {count} are not asked about and are added as new. Please check that the list is not one you have already.',
  },
  'removal-left-out': {
    ko: '읽지 못한 파일이 있어 목록에 없는 자료를 삭제하지 않습니다. 그 파일에 있는 업체까지 삭제될 수 있기 때문입니다. 파일을 고친 뒤 다시 읽으십시오.',
    'zh-CN': '有文件未能读取，因此不删除名单中没有的记录，以免误删该文件中的企业。请处理好文件后重新读取。',
    en: 'A file could not be read, so nothing that the lists lack is removed: companies of that file would go. Mend the file and read it again.',
  },
  'removed-despite-errors': {
    ko: '목록에 가져오지 못한 행이 있는데(오류 {errors}건) {count}건이 삭제됩니다. 오류를 먼저 고쳐야 남아 있어야 할 자료가 삭제되지 않습니다.',
    'zh-CN': '列表中有未能导入的行（{errors}个错误），同时将删除{count}条记录。请先修正错误，以免误删。',
    en: 'Some rows could not be imported ({errors} errors) while {count} records would be removed. Mend the errors first, or records that should stay may go.',
  },
} as const satisfies Record<string, Record<Locale, string>>;

/** Everything that comparing can find. */
export type CompareProblemCode = keyof typeof compareProblemTexts;
