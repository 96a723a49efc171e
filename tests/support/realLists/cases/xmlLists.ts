/** Workbooks by hand: what Excel, WPS and web services write that no library of ours does. */
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import yazl from 'yazl';
import { rawParts, rawXlsx, stylesOf, zipOf } from '#tests/support/spreadsheets.ts';
import type { ListCase } from '../listCase.ts';

/** A row of inline texts. */
const row = (...texts: readonly string[]) =>
  `<row>${texts.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`)).join('')}</row>`;

const heads = row('업체명(국문)', '부스번호');

/** Written as a stream: the sizes stand behind each entry, in a descriptor. */
async function streamedZip(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, text] of Object.entries(parts)) zip.addReadStream(Readable.from([Buffer.from(text)]), name);
  zip.end();
  return await buffer(zip.outputStream);
}

const strictParts = (parts: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [
      name,
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    ]),
  );

/** Cases of raw XML. */
export const xmlLists: readonly ListCase[] = [
  {
    name: 'inline strings, runs of rich text, readings above characters, escaped control characters',
    tool: 'xml',
    file: '서식.xlsx',
    content: () =>
      rawXlsx({
        sheets: [
          {
            name: '명단',
            data: `${heads}<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c t="s"><v>2</v></c><c t="inlineStr"><is><r><t>A</t></r><r><rPr><b/></rPr><t>02</t></r></is></c></row>`,
          },
        ],
        strings:
          '<si><r><t>한빛</t></r><r><rPr><color rgb="FFFF0000"/></rPr><t>식품</t></r><phoneticPr fontId="1"/></si><si><t xml:space="preserve"> A01 </t></si><si><t>서울_x000D_\n화학</t><rPh sb="0" eb="2"><t>ソウル</t></rPh></si>',
      }),
    expected: {
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [
        { 'name.ko': '한빛식품', booths: 'A01' },
        { 'name.ko': '서울 화학', booths: 'A02' },
      ],
    },
  },
  {
    name: 'formulas shared by many cells, one of them never calculated, one giving nothing',
    tool: 'xml',
    file: '공유수식.xlsx',
    content: () =>
      rawXlsx({
        sheets: [
          {
            name: '명단',
            data: `${row('업체명(국문)', '부스번호', '홈페이지')}<row r="2"><c r="A2" t="str"><f t="shared" ref="A2:A4" si="0">X!A1</f><v>한빛</v></c><c r="B2" t="inlineStr"><is><t>A01</t></is></c></row><row r="3"><c r="A3" t="str"><f t="shared" si="0"/><v>서울</v></c><c r="B3" t="str"><f>""</f><v></v></c></row><row r="4"><c r="A4" t="str"><f t="shared" si="0"/><v>부산</v></c><c r="B4"><f>NOW()</f></c></row>`,
          },
        ],
      }),
    expected: {
      counts: ['exhibitor 3 0 0 0'],
      exhibitors: [{ 'name.ko': '한빛', booths: 'A01' }, { 'name.ko': '서울' }, { 'name.ko': '부산' }],
      problems: ['doubt stale-formula 명단!B4'],
    },
  },
  {
    name: 'a workbook that no spreadsheet program has calculated: names that are formulas are told, not lost',
    tool: 'xml',
    file: '미계산.xlsx',
    content: () =>
      rawXlsx({
        sheets: [
          {
            name: '명단',
            data: `${row('업체명(국문)', '제품명(국문)')}<row><c t="inlineStr"><is><t>한빛</t></is></c><c t="inlineStr"><is><t>김치</t></is></c></row><row><c><f>X!A2</f></c><c t="inlineStr"><is><t>세제</t></is></c></row><row><c><f>X!A3</f></c></row>`,
          },
        ],
      }),
    expected: {
      counts: ['exhibitor 1 0 0 0', 'product 1 0 0 0'],
      exhibitors: [{ 'name.ko': '한빛' }],
      products: [{ exhibitor: '한빛', 'name.ko': '김치' }],
      problems: ['error exhibitor-missing 명단!3', 'doubt stale-formula 명단!A3', 'doubt stale-formula 명단!A4'],
    },
  },
  {
    name: 'a strict workbook, dates as ISO text',
    tool: 'xml',
    file: 'strict.xlsx',
    content: () =>
      zipOf(
        strictParts(
          rawParts({
            sheets: [
              {
                name: '행사',
                data: `${row('행사명(국문)', '시작시간', '종료시간')}<row><c t="inlineStr"><is><t>개막식</t></is></c><c t="d"><v>2021-09-24T09:30:00</v></c><c t="d"><v>2021-09-24T10:00:00</v></c></row>`,
              },
            ],
          }),
        ),
      ),
    expected: {
      counts: ['event 1 0 0 0'],
      events: [{ 'title.ko': '개막식', startsAt: '2021-09-24T09:30', endsAt: '2021-09-24T10:00', status: 'planned' }],
      problems: ['doubt event-incomplete 행사!2'],
    },
  },
  {
    name: 'a dimension that lies, cells without references, rows left out',
    tool: 'xml',
    file: '웹서비스.xlsx',
    content: () =>
      rawXlsx({
        sheets: [
          {
            name: '명단',
            before: '<dimension ref="A1:A1"/>',
            data: `${heads}${row('한빛', 'A01')}<row r="40"><c r="B40" t="inlineStr"><is><t>A02</t></is></c><c t="inlineStr"><is><t>덤</t></is></c></row><row><c t="inlineStr"><is><t>서울</t></is></c></row>`,
          },
        ],
      }),
    expected: {
      counts: ['exhibitor 2 0 0 0'],
      exhibitors: [{ 'name.ko': '한빛', booths: 'A01' }, { 'name.ko': '서울' }],
      problems: ['doubt column-unheaded 명단!C1', 'error exhibitor-without-name 명단!40'],
      asked: ['명단!C '],
    },
  },
  {
    name: 'an archive written as a stream, sizes behind the entries',
    tool: 'xml',
    file: 'streamed.xlsx',
    content: () => streamedZip(rawParts({ sheets: [{ name: '명단', data: heads + row('한빛', 'A01') }] })),
    expected: { counts: ['exhibitor 1 0 0 0'], exhibitors: [{ 'name.ko': '한빛', booths: 'A01' }] },
  },
  {
    name: 'a sheet that is a chart, a very hidden sheet, frozen panes, pictures over cells',
    tool: 'xml',
    file: '차트.xlsx',
    content: async () => {
      const parts = rawParts({
        sheets: [
          {
            name: '명단',
            before:
              '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>',
            data: row('업체명(국문)', '제품사진', '제품명(국문)') + row('한빛', '', '김치'),
            after:
              '<autoFilter ref="A1:C2"/><drawing r:id="d" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>',
          },
          { name: '차트', data: '' },
          { name: '코드표', state: 'veryHidden', data: row('이 시트는 함수에 쓰는 표입니다.') },
        ],
      });
      const relations = parts['xl/_rels/workbook.xml.rels'] ?? '';
      return await zipOf({
        ...parts,
        'xl/_rels/workbook.xml.rels': relations.replace(
          /worksheet" Target="worksheets\/sheet2/,
          'chartsheet" Target="chartsheets/sheet2',
        ),
        'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor/></xdr:wsDr>',
        'xl/media/image1.png': Buffer.from('89504e470d0a1a0a', 'hex'),
      });
    },
    expected: {
      counts: ['exhibitor 1 0 0 0', 'product 1 0 0 0'],
      exhibitors: [{ 'name.ko': '한빛' }],
      products: [{ exhibitor: '한빛', 'name.ko': '김치' }],
      problems: ['hint hidden-sheet-unread 코드표!0'],
      unused: ['코드표!1 note'],
    },
  },
  {
    name: 'numbers under formats of Korean and Chinese Excel: dates with weekdays, telephone masks, money',
    tool: 'xml',
    file: '표시형식.xlsx',
    content: () =>
      rawXlsx({
        styles: stylesOf(['yyyy"년" m"월" d"일" dddd', '000-0000-0000', '[$￥-804]#,##0.00', '"A"00', '0"개"']),
        sheets: [
          {
            name: '명단',
            data: `${row('업체명(국문)', '설립일', '휴대폰', '제품명(국문)', '단가', '부스번호', 'MOQ')}<row><c t="inlineStr"><is><t>한빛</t></is></c><c s="1"><v>35855</v></c><c s="2"><v>1055550501</v></c><c t="inlineStr"><is><t>김치</t></is></c><c s="3"><v>12.5</v></c><c s="4"><v>7</v></c><c s="5"><v>500</v></c></row>`,
          },
        ],
      }),
    expected: {
      counts: ['exhibitor 1 0 0 0', 'product 1 0 0 0'],
      exhibitors: [{ 'name.ko': '한빛', foundedYear: '1998', mobile: '010-5555-0501', booths: 'A07' }],
      products: [
        {
          exhibitor: '한빛',
          'name.ko': '김치',
          priceMin: '12.5',
          priceMax: '12.5',
          currency: 'CNY',
          moq: '500',
          moqUnit: 'PCS',
        },
      ],
    },
  },
  {
    name: 'formats down to the last row and column, and one stray cell far away',
    tool: 'xml',
    file: '서식만.xlsx',
    content: () =>
      rawXlsx({
        styles: stylesOf(['0.00']),
        sheets: [
          {
            name: '명단',
            data: `${heads}${row('한빛', 'A01')}<row r="5000"><c r="XFD5000" s="1"/></row><row r="1048576"><c r="A1048576" t="inlineStr"><is><t>이상</t></is></c></row>`,
          },
        ],
      }),
    expected: {
      counts: ['exhibitor 1 0 0 0'],
      exhibitors: [{ 'name.ko': '한빛', booths: 'A01' }],
      unused: ['명단!1048576 note'],
    },
  },
];
