/** Words for files that cannot be read: what it is, and what to do. */
import type { Locale } from '#db/model.ts';
import type { FileReason } from '#db/transfer/files/rejection.ts';

/** Placeholders are names of the rejection's details. */
export const fileProblemTexts: Record<FileReason, Record<Locale, string>> = {
  unreadable: {
    ko: '파일을 열 수 없습니다. USB 메모리가 꽂혀 있는지, 파일이 다른 프로그램에서 열려 있지 않은지 확인해 주십시오.',
    'zh-CN': '文件打不开。请检查U盘是否插好，文件是否正被其他程序占用。',
    en: 'The file cannot be opened. Check that the drive is still plugged in and that no other program is using the file.',
  },
  empty: {
    ko: '빈 파일입니다. 올바른 파일인지 확인해 주십시오.',
    'zh-CN': '文件是空的，请确认是否选对了文件。',
    en: 'The file is empty. Please check that it is the right one.',
  },
  'too-large': {
    ko: '파일이 너무 큽니다(최대 {limit}MB). 그림을 빼거나 시트를 나누어 저장해 주십시오.',
    'zh-CN': '文件太大（最大{limit}MB）。请去掉图片，或按工作表拆分后再保存。',
    en: 'The file is too large (at most {limit} MB). Save it without pictures, or split it by sheet.',
  },
  'old-xls': {
    ko: '예전 Excel 형식(.xls)입니다. Excel이나 WPS에서 열어 “다른 이름으로 저장 → Excel 통합 문서(.xlsx)”로 저장해 주십시오.',
    'zh-CN': '这是旧版Excel格式（.xls）。请用Excel或WPS打开，“另存为”选择“Excel工作簿（.xlsx）”。',
    en: 'This is an old Excel file (.xls). Open it in Excel or WPS and save it as “Excel Workbook (.xlsx)”.',
  },
  xlsb: {
    ko: 'Excel 바이너리 통합 문서(.xlsb)입니다. Excel에서 열어 “Excel 통합 문서(.xlsx)”로 저장해 주십시오.',
    'zh-CN': '这是Excel二进制工作簿（.xlsb）。请用Excel打开，另存为“Excel工作簿（.xlsx）”。',
    en: 'This is a binary Excel workbook (.xlsb). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  },
  password: {
    ko: '암호가 걸린 파일입니다. Excel이나 WPS에서 열어 암호를 해제한 뒤 다시 저장해 주십시오.',
    'zh-CN': '文件已加密，需要密码。请用Excel或WPS打开，取消密码后重新保存。',
    en: 'The file is protected by a password. Open it in Excel or WPS, remove the password and save it again.',
  },
  protected: {
    ko: '문서 보안 프로그램(DRM)으로 암호화된 파일입니다. 회사에서 보안을 해제한 파일을 받아 주십시오.',
    'zh-CN': '文件被文档安全软件（DRM）加密。请向提供方索取解密后的文件。',
    en: 'The file is encrypted by document-security software (DRM). Ask the sender for an unlocked copy.',
  },
  wps: {
    ko: 'WPS 표 형식(.et)입니다. WPS에서 열어 “다른 이름으로 저장 → .xlsx”로 저장해 주십시오.',
    'zh-CN': '这是WPS表格文件（.et）。请用WPS打开，“另存为”选择.xlsx格式。',
    en: 'This is a WPS Spreadsheets file (.et). Open it in WPS and save it as .xlsx.',
  },
  ods: {
    ko: 'OpenDocument 스프레드시트(.ods)입니다. LibreOffice나 Excel에서 열어 .xlsx로 저장해 주십시오.',
    'zh-CN': '这是OpenDocument表格（.ods）。请用LibreOffice或Excel打开，另存为.xlsx。',
    en: 'This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel and save it as .xlsx.',
  },
  numbers: {
    ko: 'Apple Numbers 파일입니다. Numbers에서 “파일 → 다음으로 내보내기 → Excel”을 선택해 주십시오.',
    'zh-CN': '这是Apple Numbers文件。请在Numbers中选择“文件 → 导出为 → Excel”。',
    en: 'This is an Apple Numbers file. In Numbers choose “File → Export To → Excel”.',
  },
  'web-page': {
    ko: '확장자와 달리 내용은 {what} 형식의 표입니다. Excel이나 WPS에서 열어 “Excel 통합 문서(.xlsx)”로 저장해 주십시오.',
    'zh-CN': '不论扩展名是什么，文件内容实际是{what}格式的表格。请用Excel或WPS打开，另存为“Excel工作簿（.xlsx）”。',
    en: 'Whatever its name says, this is a table in {what} format. Open it in Excel or WPS and save it as “Excel Workbook (.xlsx)”.',
  },
  'not-a-spreadsheet': {
    ko: '표 파일이 아니라 {what} 파일입니다. .xlsx 또는 .csv 파일을 선택해 주십시오.',
    'zh-CN': '这是{what}文件，不是表格。请选择.xlsx或.csv文件。',
    en: 'This is a {what} file, not a spreadsheet. Please choose an .xlsx or .csv file.',
  },
  'unknown-format': {
    ko: '알 수 없는 형식의 파일입니다. .xlsx 또는 .csv로 저장해 주십시오.',
    'zh-CN': '无法识别文件格式。请保存为.xlsx或.csv。',
    en: 'The kind of this file is unknown. Please save the list as .xlsx or .csv.',
  },
  damaged: {
    ko: '파일이 손상되어 일부를 읽을 수 없습니다. 원본을 다시 복사하거나 Excel에서 열어 다시 저장해 주십시오.',
    'zh-CN': '文件已损坏，部分内容无法读取。请重新复制原文件，或用Excel打开后重新保存。',
    en: 'The file is damaged and cannot be read completely. Copy it again, or open it in Excel and save it again.',
  },
  'zip-bomb': {
    ko: '압축을 풀면 비정상적으로 커지는 파일이라 열지 않았습니다. Excel에서 열어 필요한 시트만 새 파일로 저장해 주십시오.',
    'zh-CN': '文件解压后异常庞大，已停止读取。请用Excel打开，把需要的工作表另存为新文件。',
    en: 'The file grows beyond measure when unpacked, so it was not opened. Save the sheets you need as a new file.',
  },
  'too-many-cells': {
    ko: '셀이 너무 많습니다(최대 {limit}개). 필요 없는 행과 열을 삭제하고 다시 저장해 주십시오.',
    'zh-CN': '单元格太多（最多{limit}个）。请删除不需要的行和列后重新保存。',
    en: 'There are too many cells (at most {limit}). Delete the rows and columns you do not need and save again.',
  },
  'cell-too-long': {
    ko: '{row}행에 {limit}자를 넘는 셀이 있습니다(시트 “{sheet}”). 따옴표나 내용을 확인해 주십시오.',
    'zh-CN': '工作表“{sheet}”第{row}行有单元格超过{limit}个字符，请检查引号或内容。',
    en: 'Row {row} of sheet “{sheet}” has a cell of more than {limit} characters. Check its quotation marks and its text.',
  },
  'open-quote': {
    ko: '{row}행의 따옴표(")가 맞지 않아 표를 나눌 수 없습니다. 그 행을 고치거나 .xlsx로 저장해 주십시오.',
    'zh-CN': '第{row}行的引号（"）不成对，无法正确分列。请修改该行，或保存为.xlsx。',
    en: 'The quotation marks (") in row {row} do not match, so the columns cannot be told apart. Mend that row, or save the list as .xlsx.',
  },
  'other-encoding': {
    ko: '지원하지 않는 문자 인코딩({encoding})입니다. “CSV UTF-8” 또는 .xlsx로 저장해 주십시오.',
    'zh-CN': '不支持的文字编码（{encoding}）。请保存为“CSV UTF-8”或.xlsx。',
    en: 'The text is in an encoding that is not read here ({encoding}). Please save it as “CSV UTF-8” or as .xlsx.',
  },
  'unknown-encoding': {
    ko: '문자 인코딩을 알 수 없어 글자가 깨집니다. “CSV UTF-8” 또는 .xlsx로 저장해 주십시오.',
    'zh-CN': '无法识别文字编码，读出来会是乱码。请保存为“CSV UTF-8”或.xlsx。',
    en: 'The encoding of the text is unknown and it would come out garbled. Please save it as “CSV UTF-8” or as .xlsx.',
  },
  'no-data': {
    ko: '파일에 내용이 있는 셀이 없습니다.',
    'zh-CN': '文件里没有任何有内容的单元格。',
    en: 'No cell of the file has any content.',
  },
};
