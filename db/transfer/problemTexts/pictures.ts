/** Words for what is found among pictures of a folder or ZIP file. */
import type { Locale } from '#db/model.ts';

/** By code; names in braces are filled in from the finding's details. */
export const pictureProblemTexts = {
  'picture-no-decoder': {
    ko: '이 컴퓨터에서는 사진을 처리할 수 없어 사진을 가져오지 않았습니다. 다른 컴퓨터에서 가져와 주십시오. 목록은 그대로 가져올 수 있습니다.',
    'zh-CN': '这台电脑无法处理图片，图片未导入。请在其他电脑上导入图片；名单仍可照常导入。',
    en: 'Pictures cannot be processed on this computer and were left out. Import them on another one; lists are not affected.',
  },
  'picture-none': {
    ko: '그림 파일이 아니어서 가져오지 않았습니다.',
    'zh-CN': '不是图片文件，未导入。',
    en: 'This file is not a picture and was left out.',
  },
  'picture-format': {
    ko: '{format} 형식은 가져올 수 없습니다. JPEG 또는 PNG로 저장해 주십시오.',
    'zh-CN': '无法导入{format}格式。请另存为JPEG或PNG。',
    en: '{format} files cannot be taken. Save the picture as JPEG or PNG.',
  },
  'picture-heic': {
    ko: '아이폰의 HEIC 사진은 열 수 없습니다. 아이폰 설정 > 카메라 > 포맷에서 “높은 호환성”을 고르거나, 사진을 JPEG로 내보내 주십시오.',
    'zh-CN': '无法打开iPhone的HEIC照片。请在iPhone“设置 > 相机 > 格式”中选择“兼容性最佳”，或将照片导出为JPEG。',
    en: 'HEIC photos of an iPhone cannot be opened. Choose Settings > Camera > Formats > Most Compatible there, or export the photo as JPEG.',
  },
  'picture-svg': {
    ko: 'SVG 파일에는 프로그램이 들어 있을 수 있어 가져오지 않습니다. 가로 800픽셀 이상의 PNG로 저장해 주십시오.',
    'zh-CN': 'SVG文件可能包含脚本，不予导入。请另存为宽度800像素以上的PNG。',
    en: 'SVG files can hold scripts and are not taken. Save the drawing as a PNG of 800 pixels or more.',
  },
  'picture-broken': {
    ko: '사진이 손상되었거나 끝까지 복사되지 않았습니다. 원본을 다시 복사해 주십시오.',
    'zh-CN': '图片已损坏或没有复制完整。请重新复制原文件。',
    en: 'The picture is damaged or was not copied to its end. Copy the original again.',
  },
  'picture-unreadable': {
    ko: '파일을 읽을 수 없습니다. USB 연결을 확인하고 다시 복사해 주십시오.',
    'zh-CN': '无法读取该文件。请检查U盘连接并重新复制。',
    en: 'The file cannot be read. Check the USB drive and copy it again.',
  },
  'picture-tiny': {
    ko: '{width}×{height}픽셀로 너무 작아 가져오지 않았습니다. 긴 변이 {limit}픽셀 이상인 사진이 필요합니다.',
    'zh-CN': '图片过小（{width}×{height}像素），未导入。长边至少需要{limit}像素。',
    en: 'The picture has only {width} × {height} pixels and was left out. Its longer side needs {limit} or more.',
  },
  'picture-small': {
    ko: '{width}×{height}픽셀로 작아 화면에서 흐릿할 수 있습니다. 긴 변 {limit}픽셀 이상을 권합니다.',
    'zh-CN': '图片较小（{width}×{height}像素），在屏幕上可能模糊。建议长边不小于{limit}像素。',
    en: 'The picture has {width} × {height} pixels and may look blurred. A longer side of {limit} or more is better.',
  },
  'picture-huge': {
    ko: '사진이 너무 커서 키오스크가 멈출 수 있습니다({limit}메가픽셀 초과). 긴 변을 4000픽셀 정도로 줄여 주십시오.',
    'zh-CN': '图片过大（超过{limit}百万像素），可能影响展台机运行。请将长边缩小到约4000像素。',
    en: 'The picture has more than {limit} megapixels, more than the kiosk can work on. Reduce its longer side to about 4000 pixels.',
  },
  'picture-heavy': {
    ko: '파일이 {size}MB로 한도({limit}MB)를 넘습니다. 크기를 줄이거나 JPEG로 저장해 주십시오.',
    'zh-CN': '文件大小为{size}MB，超过上限（{limit}MB）。请缩小图片或另存为JPEG。',
    en: 'The file has {size} MB; the limit is {limit} MB. Reduce it or save it as JPEG.',
  },
  'picture-turned': {
    ko: '카메라의 회전 정보에 따라 사진을 바로 세웠습니다.',
    'zh-CN': '已按相机记录的方向将照片转正。',
    en: 'The photo was turned upright as the camera recorded.',
  },
  'picture-cmyk': {
    ko: '인쇄용 색상(CMYK)을 화면용으로 바꿨습니다. 색이 조금 다를 수 있습니다.',
    'zh-CN': '已将印刷色（CMYK）转换为屏幕色，颜色可能略有差异。',
    en: 'Its colours for print (CMYK) were converted for the screen and may differ a little.',
  },
  'picture-frames': {
    ko: '움직이거나 여러 장인 그림({count}장)에서 첫 장만 가져옵니다.',
    'zh-CN': '该图片是动画或包含多页（共{count}帧），只导入第一帧。',
    en: 'The file moves or has several pages ({count}); only the first is taken.',
  },
  'picture-transparent': {
    ko: '투명한 부분은 흰색으로 채웁니다.',
    'zh-CN': '透明部分将填充为白色。',
    en: 'Transparent parts become white.',
  },
  'picture-twice': {
    ko: '“{other}”와(과) 같은 사진입니다. 한 번만 저장합니다.',
    'zh-CN': '与“{other}”是同一张图片，只保存一次。',
    en: 'This is the same picture as “{other}” and is stored once.',
  },
  'picture-unmatched': {
    ko: '어느 업체나 제품의 사진인지 알 수 없습니다. 파일 이름을 업체·제품의 번호, 모델명 또는 이름으로 바꿔 주십시오.',
    'zh-CN': '无法判断是哪家企业或哪个产品的图片。请将文件名改为企业或产品的编号、型号或名称。',
    en: 'It is not clear whose picture this is. Name the file after the number, model or name of the exhibitor or product.',
  },
  'picture-several': {
    ko: '여러 항목에 해당할 수 있습니다: {names}. 직접 골라 주십시오.',
    'zh-CN': '可能属于多个项目：{names}。请手动选择。',
    en: 'The picture may belong to several entries: {names}. Choose one.',
  },
  'picture-too-many': {
    ko: '사진은 {limit}장까지입니다. 이 사진은 넣지 않았습니다.',
    'zh-CN': '图片最多{limit}张，该图片未添加。',
    en: 'There is room for {limit} pictures; this one was not added.',
  },
  'picture-link': {
    ko: '다른 곳을 가리키는 바로 가기여서 열지 않았습니다.',
    'zh-CN': '这是指向其他位置的链接，未打开。',
    en: 'This is a link to another place and was not followed.',
  },
  'picture-name-outside': {
    ko: '압축 파일 밖을 가리키는 위험한 이름이어서 열지 않았습니다.',
    'zh-CN': '文件名指向压缩包之外，存在风险，未打开。',
    en: 'The name points outside the ZIP file, which is not safe; it was not opened.',
  },
  'picture-name-twice': {
    ko: '같은 이름의 파일이 두 번 있어 첫 번째만 읽었습니다.',
    'zh-CN': '有重名文件，只读取第一个。',
    en: 'There are two files of this name; only the first was read.',
  },
  'picture-encrypted': {
    ko: '비밀번호가 걸려 있어 열 수 없습니다. 비밀번호 없이 다시 압축해 주십시오.',
    'zh-CN': '文件有密码，无法打开。请不设密码重新压缩。',
    en: 'The file is locked with a password. Make the ZIP file again without one.',
  },
  'picture-packed-otherwise': {
    ko: '지원하지 않는 방식으로 압축되었습니다. 일반 ZIP으로 다시 압축해 주십시오.',
    'zh-CN': '压缩方式不受支持。请重新压缩为普通ZIP。',
    en: 'The file is packed in a way that cannot be read. Make an ordinary ZIP file.',
  },
  'picture-names-guessed': {
    ko: '압축 파일의 파일 이름이 한국어인지 중국어인지 확실하지 않습니다. 이름이 깨져 보이면 폴더째로 가져와 주십시오.',
    'zh-CN': '无法确定压缩包中的文件名是韩文还是中文编码。如果文件名乱码，请解压后以文件夹导入。',
    en: 'It is not certain whether the names in this ZIP file are Korean or Chinese. If they look wrong, unpack it and choose the folder.',
  },
  'zip-broken': {
    ko: 'ZIP 파일이 손상되어 열 수 없습니다. 다시 복사하거나 다시 압축해 주십시오.',
    'zh-CN': 'ZIP文件已损坏，无法打开。请重新复制或重新压缩。',
    en: 'The ZIP file is damaged and cannot be opened. Copy it again or make it anew.',
  },
  'zip-bomb': {
    ko: '풀면 비정상적으로 커지는 ZIP 파일이어서 열지 않았습니다.',
    'zh-CN': '该ZIP文件解压后异常庞大，未打开。',
    en: 'The ZIP file would become abnormally large when unpacked; it was not opened.',
  },
  'zip-too-many': {
    ko: 'ZIP 파일에 파일이 {limit}개보다 많습니다. 나누어 압축해 주십시오.',
    'zh-CN': 'ZIP文件中的文件超过{limit}个。请分成几个压缩包。',
    en: 'The ZIP file has more than {limit} files. Divide it.',
  },
  'folder-too-many': {
    ko: '폴더에 파일이 {limit}개보다 많습니다. 사진만 든 폴더를 골라 주십시오.',
    'zh-CN': '文件夹中的文件超过{limit}个。请选择只含图片的文件夹。',
    en: 'The folder has more than {limit} files. Choose a folder that holds only the pictures.',
  },
  'folder-too-deep': {
    ko: '폴더가 너무 깊어 읽지 않았습니다.',
    'zh-CN': '文件夹层级过深，未读取。',
    en: 'This folder lies too deep and was not read.',
  },
  'archive-other': {
    ko: '{format} 압축 파일은 열 수 없습니다. 압축을 풀어 폴더로 고르거나 ZIP으로 저장해 주십시오.',
    'zh-CN': '无法打开{format}压缩文件。请解压后选择文件夹，或另存为ZIP。',
    en: '{format} archives cannot be opened. Unpack it and choose the folder, or save it as ZIP.',
  },
} as const satisfies Record<string, Record<Locale, string>>;

/** One finding about pictures. */
export type PictureProblemCode = keyof typeof pictureProblemTexts;
