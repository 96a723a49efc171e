/** Problems of single values in words: what is wrong and what to do. */
import type { Locale } from '#db/model.ts';
import type { ValueProblemCode } from '#db/records/values/types.ts';

/** `{value}`, `{suggestion}` and names of the problem's details are filled in; the same ones in every language. */
export const valueProblemTexts: Record<ValueProblemCode, Record<Locale, string>> = {
  'error-cell': {
    ko: '수식 오류({value})만 있고 값이 없습니다. 원본 파일에서 수식을 고치거나 값을 직접 입력하십시오.',
    'zh-CN': '单元格是公式错误（{value}），没有内容。请在原文件中修正公式，或直接填写内容。',
    en: 'The cell holds a formula error ({value}) and no value. Mend the formula in the file or type the value.',
  },
  'stale-formula': {
    ko: '수식의 계산 결과가 파일에 저장되어 있지 않습니다. 엑셀에서 파일을 열어 다시 저장하십시오.',
    'zh-CN': '文件中没有保存该公式的计算结果。请用Excel打开文件并重新保存。',
    en: 'The file was saved without the result of this formula. Open it in a spreadsheet program and save it again.',
  },
  'hidden-digits': {
    ko: '열이 좁아 값이 ####로 저장되었습니다. 원본에서 열을 넓힌 뒤 다시 저장하십시오.',
    'zh-CN': '列宽不足，内容被存成了####。请在原文件中加宽该列后重新保存。',
    en: 'The column was too narrow, so #### was saved instead of the value. Widen it in the file and save again.',
  },
  'broken-characters': {
    ko: '깨진 글자가 있습니다. 파일의 문자 인코딩을 확인하고 이 값을 고쳐 주십시오.',
    'zh-CN': '内容中有乱码。请检查文件编码，并修正该内容。',
    en: 'Some characters are broken. Check the encoding of the file and correct this value.',
  },
  'date-in-text': {
    ko: '글자가 들어갈 칸에 날짜({value})가 있습니다. 엑셀이 바꾼 것이라면 원래 값을 입력하십시오. 예: {suggestion}',
    'zh-CN': '文字栏中出现日期（{value}）。如果是Excel自动转换的，请改回原来的内容，例如：{suggestion}',
    en: 'A date ({value}) stands where text belongs. If the spreadsheet made it, type what it was, e.g. {suggestion}',
  },
  'digits-lost': {
    ko: '긴 숫자가 {value}(으)로 줄어 뒷자리가 사라졌습니다. 열 서식을 텍스트로 바꾸고 전체 번호를 입력하십시오.',
    'zh-CN': '长数字被缩写为{value}，后面的位数已丢失。请把该列设为文本格式并重新填写完整号码。',
    en: 'A long number was shortened to {value} and its last digits are lost. Format the column as text and type it in full.',
  },
  'not-understood': {
    ko: '“{value}”의 뜻을 알 수 없어 넣지 않았습니다. 직접 입력해 주십시오.',
    'zh-CN': '无法识别“{value}”，未予采用。请手动填写。',
    en: '"{value}" was not understood and is left out. Please enter it by hand.',
  },
  'left-over': {
    ko: '“{rest}” 부분은 이 항목에 넣지 않았습니다. 필요하면 알맞은 항목에 옮겨 적으십시오.',
    'zh-CN': '“{rest}”未写入该栏。如有需要，请填到合适的栏目。',
    en: '"{rest}" was not taken into this field. Move it to another field if it is needed.',
  },
  'more-than-one': {
    ko: '값이 여러 개여서 첫 번째만 넣었습니다. 넣지 않은 값: {rest}',
    'zh-CN': '该单元格有多个值，只采用第一个。未采用：{rest}',
    en: 'There are several values; only the first is taken. Left out: {rest}',
  },
  'too-long': {
    ko: '{length}자로 너무 깁니다. {limit}자 이내로 줄여 주십시오.',
    'zh-CN': '内容过长（{length}字），请缩短到{limit}字以内。',
    en: 'The text has {length} characters; shorten it to {limit} or fewer.',
  },
  'too-many': {
    ko: '항목이 {count}개로 너무 많습니다. {limit}개까지만 남겨 주십시오.',
    'zh-CN': '共有{count}项，超过上限。请保留{limit}项以内。',
    en: 'There are {count} items; keep {limit} or fewer.',
  },
  'unknown-code': {
    ko: '“{item}”은(는) 목록에 없는 값입니다. 목록에서 골라 주십시오.',
    'zh-CN': '“{item}”不在可选列表中。请从列表中选择。',
    en: '"{item}" is not in the list of choices. Choose one from the list.',
  },
  'ambiguous-code': {
    ko: '“{item}”은(는) 여러 가지로 볼 수 있습니다: {names}. 하나를 골라 주십시오.',
    'zh-CN': '“{item}”可能有多种含义：{names}。请选择其一。',
    en: '"{item}" may mean several things: {names}. Choose one.',
  },
  'close-code': {
    ko: '“{item}”을(를) “{suggestion}”(으)로 보았습니다. 맞는지 확인하십시오.',
    'zh-CN': '已将“{item}”识别为“{suggestion}”。请确认是否正确。',
    en: '"{item}" was taken for "{suggestion}". Check that this is right.',
  },
  'region-rest': {
    ko: '“{item}”에서 지역 “{suggestion}”만 넣었습니다. 자세한 주소는 주소 항목에 적으십시오.',
    'zh-CN': '从“{item}”中只取了地区“{suggestion}”。详细地址请填到地址栏。',
    en: 'Of "{item}" only the region "{suggestion}" is taken. Put the full address into the address field.',
  },
  'flag-guess': {
    ko: '“{text}”을(를) {suggestion}(으)로 보았습니다. 맞는지 확인하십시오.',
    'zh-CN': '已将“{text}”理解为{suggestion}。请确认是否正确。',
    en: '"{text}" was taken for {suggestion}. Check that this is right.',
  },
  'bad-number': {
    ko: '“{value}”은(는) 숫자로 읽을 수 없습니다. 숫자만 입력하십시오.',
    'zh-CN': '“{value}”无法识别为数字。请只填写数字。',
    en: '"{value}" cannot be read as a number. Enter digits only.',
  },
  'not-positive': {
    ko: '0보다 큰 값이어야 합니다. 없으면 칸을 비워 두십시오.',
    'zh-CN': '数值必须大于0。如果没有，请留空。',
    en: 'The value must be greater than 0. Leave the cell empty if there is none.',
  },
  'bad-year': {
    ko: '“{value}”은(는) 1800~2100년 사이의 연도가 아닙니다. 네 자리로 입력하십시오.',
    'zh-CN': '“{value}”不是1800至2100之间的年份。请填写四位数年份。',
    en: '"{value}" is not a year between 1800 and 2100. Enter four digits.',
  },
  'year-guess': {
    ko: '“{value}”을(를) {suggestion}년으로 보았습니다. 맞는지 확인하십시오.',
    'zh-CN': '已将“{value}”理解为{suggestion}年。请确认是否正确。',
    en: '"{value}" was taken for the year {suggestion}. Check that this is right.',
  },
  'bad-hs': {
    ko: '“{value}”은(는) HS 코드가 아닙니다. 숫자 4~10자리로 입력하십시오.',
    'zh-CN': '“{value}”不是HS编码。请填写4至10位数字。',
    en: '"{value}" is not an HS code. Enter 4 to 10 digits.',
  },
  'hs-unknown': {
    ko: '“{value}”은(는) HS 2022에 없는 코드입니다. 앞 6자리를 확인하십시오.',
    'zh-CN': '“{value}”不在HS 2022目录中。请核对前6位。',
    en: '"{value}" is not in HS 2022. Check the first six digits.',
  },
  'hs-zero': {
    ko: '엑셀에서 사라진 0을 되살려 {suggestion}(으)로 넣었습니다. 열 서식을 텍스트로 바꾸면 다시 생기지 않습니다.',
    'zh-CN': '已补回Excel丢失的0，按{suggestion}录入。把该列设为文本格式可避免此问题。',
    en: 'A zero that the spreadsheet dropped was put back: {suggestion}. Format the column as text to keep it.',
  },
  'bad-url': {
    ko: '“{value}”은(는) 웹 주소가 아닙니다. 예: www.example.com',
    'zh-CN': '“{value}”不是网址。示例：www.example.com',
    en: '"{value}" is not a web address. Example: www.example.com',
  },
  'bad-email': {
    ko: '“{value}”은(는) 이메일 주소가 아닙니다. 예: name@example.com',
    'zh-CN': '“{value}”不是电子邮箱地址。示例：name@example.com',
    en: '"{value}" is not a mail address. Example: name@example.com',
  },
  'mail-repaired': {
    ko: '이메일 주소를 {suggestion}(으)로 고쳤습니다. 맞는지 확인하십시오.',
    'zh-CN': '已将邮箱修正为{suggestion}。请确认是否正确。',
    en: 'The mail address was mended to {suggestion}. Check that this is right.',
  },
  'bad-phone': {
    ko: '“{value}”은(는) 전화번호 같지 않습니다. 국가번호와 함께 확인하십시오. 예: +82-2-1234-5678',
    'zh-CN': '“{value}”不像电话号码。请连同国家代码核对，例如：+86-24-1234-5678',
    en: '"{value}" does not look like a telephone number. Check it with its country code, e.g. +82-2-1234-5678',
  },
  'phone-zero': {
    ko: '앞자리 0이 빠진 번호 같습니다({value}). {suggestion}이(가) 맞는지 확인하십시오.',
    'zh-CN': '号码开头的0可能丢失（{value}）。请确认是否应为{suggestion}。',
    en: 'The number seems to have lost its leading zero ({value}). Check whether it is {suggestion}.',
  },
  'booth-eaten': {
    ko: '부스번호가 엑셀에서 바뀐 것 같습니다({value}). 원래 {suggestion}이었는지 확인하고 열 서식을 텍스트로 바꾸십시오.',
    'zh-CN': '展位号可能被Excel改动（{value}）。请确认原来是否为{suggestion}，并把该列设为文本格式。',
    en: 'A spreadsheet seems to have changed this booth number ({value}). Was it {suggestion}? Format the column as text.',
  },
  'booth-hall': {
    ko: '전시관 표시 “{hall}”은(는) 부스번호에 넣지 않았습니다. 부스번호만으로 위치를 찾습니다.',
    'zh-CN': '展馆“{hall}”未写入展位号。系统只按展位号定位。',
    en: 'The hall "{hall}" is not part of the booth number and was left out; booths are found by their number.',
  },
  'booth-range': {
    ko: '“{range}”은(는) 부스 범위로 풀 수 없어 그대로 두었습니다. 부스번호를 하나씩 적어 주십시오.',
    'zh-CN': '“{range}”无法展开为展位范围，已按原样保留。请逐个填写展位号。',
    en: '"{range}" could not be read as a range of booths and is kept as it stands. List the booths one by one.',
  },
  'bad-date': {
    ko: '“{value}”은(는) 날짜로 읽을 수 없습니다. 예: 2021-09-24 또는 2021-09-24 09:30',
    'zh-CN': '“{value}”无法识别为日期。示例：2021-09-24 或 2021-09-24 09:30',
    en: '"{value}" cannot be read as a date. Example: 2021-09-24 or 2021-09-24 09:30',
  },
  'serial-date': {
    ko: '날짜가 숫자({value})로 저장되어 {suggestion}(으)로 보았습니다. 맞는지 확인하십시오.',
    'zh-CN': '日期被存成数字（{value}），已按{suggestion}处理。请确认是否正确。',
    en: 'The date was saved as a number ({value}) and taken for {suggestion}. Check that this is right.',
  },
  'upper-bound': {
    ko: '범위 “{value}” 가운데 큰 값 {suggestion}을(를) 넣었습니다.',
    'zh-CN': '范围“{value}”取其上限{suggestion}。',
    en: 'Of the range "{value}" the upper end, {suggestion}, is taken.',
  },
  rounded: {
    ko: '{number}을(를) 정수 {suggestion}(으)로 맞췄습니다.',
    'zh-CN': '已将{number}取整为{suggestion}。',
    en: '{number} was rounded to {suggestion}.',
  },
  'unit-apart': {
    ko: '단위({unit})는 최소주문 단위 항목에 들어갑니다.',
    'zh-CN': '单位（{unit}）将写入起订量单位栏。',
    en: 'The unit ({unit}) belongs into the field for the unit of the minimum order.',
  },
  'price-part': {
    ko: '“{part}”은(는) 통화·가격조건 항목에 들어갑니다.',
    'zh-CN': '“{part}”将写入币种和价格条款栏。',
    en: '"{part}" belongs into the fields for currency and delivery term.',
  },
  'price-range': {
    ko: '가격 범위({min}~{max})입니다. 최저가와 최고가 항목에 나누어 적어 주십시오.',
    'zh-CN': '这是价格区间（{min}~{max}）。请分别填写最低价和最高价。',
    en: 'This is a price range ({min} to {max}). Enter the lowest and the highest price in their own fields.',
  },
  'price-negotiable': {
    ko: '“{value}”은(는) 가격이 아니므로 가격을 비워 두었습니다. 가격을 공개하려면 숫자와 통화를 적어 주십시오.',
    'zh-CN': '“{value}”不是价格，价格栏留空。如需公开价格，请填写数字和币种。',
    en: '"{value}" is no price, so the price stays empty. To show a price, enter a number and its currency.',
  },
  'traditional-chinese': {
    ko: '중국어 간체 칸에 번체자가 있습니다. 간체로 바꾸면: {suggestion}',
    'zh-CN': '简体中文栏中有繁体字。改为简体：{suggestion}',
    en: 'There are traditional characters where simplified Chinese belongs. In simplified characters: {suggestion}',
  },
};
