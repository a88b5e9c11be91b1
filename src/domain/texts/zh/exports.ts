import type { Texts } from '../texts'

/** The sheet that takes a view into a picture or a file, and the one that opens a file. */
export const exports: Texts['exports'] = {
  title: '导出',
  ledger: (found, all) =>
    `${found === all ? `全部 ${all}` : `${all} 条中的 ${found}`} 条：每行是一个网页说出的一个数字。`,
  preview: (headline) => `图片：${headline}`,
  drawing: '正在绘制图片',
  size: '尺寸',
  sizes: { slide: '幻灯片', square: '方形', column: '栏宽', print: '印刷' },
  sizeNotes: {
    slide: '16:9，用于演示。',
    square: '用于帖子和消息。',
    column: '用于文章和邮件，高度随内容。',
    print: '宽 180 毫米，每英寸 300 点。',
  },
  colours: '颜色',
  modes: { light: '浅色', dark: '深色' },
  ground: '背景',
  grounds: { paper: '底色', none: '透明' },
  resolution: '分辨率',
  pixels: (width, height) => `位图 ${width} × ${height} 像素`,
  formatList: '格式',
  formats: {
    png: '用于幻灯片、文档和消息。',
    svg: '用于印刷和绘图软件。放大仍清晰，字体在文件内。',
    csv: '用于电子表格：每条数据一行，带原话、链接和结论。',
    json: '这个视图的数据文件，可在这里再次打开。',
  },
  download: (format) => `下载 ${format}`,
  copyPicture: '复制图片',
  copySvg: '复制代码',
  copyTable: '复制到电子表格',
  copied: '已复制。',
  saved: (name) => `已保存为 ${name}。如果没有反应，可能是所在的框架不允许保存文件：请单独打开本页再试。`,
  failed: {
    refused: '浏览器拒绝复制图片，请改为下载位图。',
    'too-large': '这样大的位图超出浏览器的绘制能力。请选较低的分辨率、其他尺寸或矢量图。',
    'not-drawn': '浏览器未能绘制位图。矢量图内容相同。',
    empty: '浏览器给出的位图是空的，因此没有保存。请选较低的分辨率或矢量图。',
  },
  ownFonts: '本页的一种字体未能加载，图片将使用显示设备上的字体。',
  fileAddress: (name) => `来自文件 ${name}，未经 Quotient 核对`,
  open: {
    title: '打开文件',
    note: '本站数据格式的文件，例如导出的数据文件。文件只留在这台设备上。也可以把文件拖到页面任意处。',
    choose: '选择文件',
    refused: (name, problems) => `${name} 有 ${problems} 处问题。页面没有任何变化。`,
    showing: (name) => `正在显示你的文件 ${name}。这些数字未经本站核对。`,
    banner: '你的文件',
    back: '回到 Quotient 的数据',
  },
}
