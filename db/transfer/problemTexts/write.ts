/** Why a file of records (JSON) is refused, in words: what it is and what to do. */
import type { Locale } from '#db/model.ts';

/** By the reason that readJsonRecords gives; `{where}` is filled in. */
export const writeProblemTexts = {
  'not-json': {
    ko: 'JSON 파일이 아니거나 파일이 손상되었습니다. 내보낸 파일을 다시 복사해 주십시오.',
    'zh-CN': '该文件不是JSON文件，或文件已损坏。请重新复制导出的文件。',
    en: 'The file is not JSON or is damaged. Copy the exported file again.',
  },
  foreign: {
    ko: '이 프로그램에서 내보낸 자료 파일이 아닙니다. 엑셀이나 CSV 목록은 “가져오기”로 여십시오.',
    'zh-CN': '该文件不是由本程序导出的数据文件。Excel或CSV名单请通过“导入”打开。',
    en: 'The file was not exported by this program. Open spreadsheets and CSV lists with "Import".',
  },
  newer: {
    ko: '더 새로운 버전의 프로그램에서 내보낸 파일입니다(형식 {where}). 이 키오스크의 프로그램을 먼저 업데이트하십시오.',
    'zh-CN': '该文件由更新版本的程序导出（格式{where}）。请先更新本机的程序。',
    en: 'The file was exported by a newer program (format {where}). Update the program on this kiosk first.',
  },
  'bad-record': {
    ko: '자료를 읽을 수 없는 곳이 있습니다: {where}. 파일을 고치지 말고 다시 내보내 주십시오.',
    'zh-CN': '有一处数据无法读取：{where}。请勿修改文件，重新导出即可。',
    en: 'An entry cannot be read: {where}. Export the file again instead of changing it.',
  },
  'bad-value': {
    ko: '글자가 아닌 값이 있습니다: {where}. 파일을 고치지 말고 다시 내보내 주십시오.',
    'zh-CN': '有一个值不是文本：{where}。请勿修改文件，重新导出即可。',
    en: 'A value is not text: {where}. Export the file again instead of changing it.',
  },
  twice: {
    ko: '같은 자료가 두 번 들어 있습니다: {where}. 하나만 남기거나 다시 내보내 주십시오.',
    'zh-CN': '同一条数据出现两次：{where}。请只保留一条，或重新导出。',
    en: 'The same entry occurs twice: {where}. Keep one of them or export the file again.',
  },
} as const satisfies Record<string, Record<Locale, string>>;

/** One reason. */
export type JsonRefusal = keyof typeof writeProblemTexts;
