/**
 * In which order ISO 29500-4 (transitional) wants the children of every element that we write: the sequences of its
 * schemas pml.xsd, dml-main.xsd, dml-chart.xsd and sml.xsd, as far as we use them. `*` may come more than once.
 */
export const ORDER: Record<string, string> = {
  // pml.xsd
  'p:presentation':
    'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:defaultTextStyle',
  'p:sldMasterIdLst': 'p:sldMasterId*',
  'p:notesMasterIdLst': 'p:notesMasterId',
  'p:sldIdLst': 'p:sldId*',
  'p:sldLayoutIdLst': 'p:sldLayoutId*',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles',
  'p:sldLayout': 'p:cSld p:clrMapOvr p:transition p:timing p:hf',
  'p:sld': 'p:cSld p:clrMapOvr p:transition p:timing',
  'p:notesMaster': 'p:cSld p:clrMap p:hf p:notesStyle',
  'p:notes': 'p:cSld p:clrMapOvr',
  'p:cSld': 'p:bg p:spTree p:custDataLst p:controls',
  'p:bg': 'p:bgPr',
  'p:bgPr': 'a:solidFill a:effectLst',
  'p:clrMapOvr': 'a:masterClrMapping',
  'p:txStyles': 'p:titleStyle p:bodyStyle p:otherStyle',
  'p:titleStyle': 'a:lvl1pPr',
  'p:bodyStyle': 'a:lvl1pPr',
  'p:otherStyle': 'a:lvl1pPr',
  'p:notesStyle': 'a:lvl1pPr',
  'p:defaultTextStyle': 'a:lvl1pPr',
  'p:nvGrpSpPr': 'p:cNvPr p:cNvGrpSpPr p:nvPr',
  'p:grpSpPr': 'a:xfrm',
  'p:sp': 'p:nvSpPr p:spPr p:style p:txBody',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:cNvSpPr': 'a:spLocks',
  'p:nvPr': 'p:ph',
  'p:cxnSp': 'p:nvCxnSpPr p:spPr p:style',
  'p:nvCxnSpPr': 'p:cNvPr p:cNvCxnSpPr p:nvPr',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic',
  'p:nvGraphicFramePr': 'p:cNvPr p:cNvGraphicFramePr p:nvPr',
  'p:cNvGraphicFramePr': 'a:graphicFrameLocks',
  'p:xfrm': 'a:off a:ext',
  'p:spPr': 'a:xfrm a:prstGeom a:noFill a:solidFill a:pattFill a:ln a:effectLst',
  'p:txBody': 'a:bodyPr a:lstStyle a:p*',
  // dml-main.xsd
  'a:xfrm': 'a:off a:ext a:chOff a:chExt',
  'a:prstGeom': 'a:avLst',
  'a:graphic': 'a:graphicData',
  'a:graphicData': 'c:chart a:tbl',
  'a:solidFill': 'a:srgbClr a:schemeClr',
  'a:srgbClr': 'a:alpha',
  'a:pattFill': 'a:fgClr a:bgClr',
  'a:fgClr': 'a:srgbClr',
  'a:bgClr': 'a:srgbClr',
  'a:bodyPr': 'a:prstTxWarp a:noAutofit a:normAutofit',
  'a:txBody': 'a:bodyPr a:lstStyle a:p*',
  'a:p': 'a:pPr a:r* a:fld* a:endParaRPr',
  'a:pPr': 'a:lnSpc a:buNone a:defRPr',
  'a:lvl1pPr': 'a:lnSpc a:buNone a:defRPr',
  'a:defRPr': 'a:ln a:solidFill a:effectLst a:latin a:ea a:cs a:sym a:hlinkClick',
  'a:rPr': 'a:ln a:solidFill a:effectLst a:latin a:ea a:cs a:sym a:hlinkClick',
  'a:r': 'a:rPr a:t',
  'a:fld': 'a:rPr a:pPr a:t',
  'a:tbl': 'a:tblPr a:tblGrid a:tr*',
  'a:tblGrid': 'a:gridCol*',
  'a:tr': 'a:tc*',
  'a:tc': 'a:txBody a:tcPr',
  'a:tcPr': 'a:lnL a:lnR a:lnT a:lnB a:lnTlToBr a:lnBlToTr a:noFill',
  ...Object.fromEntries(
    ['a:ln', 'a:lnL', 'a:lnR', 'a:lnT', 'a:lnB'].map((name) => [name, 'a:noFill a:solidFill a:prstDash a:round']),
  ),
  'a:theme': 'a:themeElements a:objectDefaults a:extraClrSchemeLst',
  'a:themeElements': 'a:clrScheme a:fontScheme a:fmtScheme',
  'a:clrScheme': `a:dk1 a:lt1 a:dk2 a:lt2 ${[1, 2, 3, 4, 5, 6].map((index) => `a:accent${index}`).join(' ')} a:hlink a:folHlink`,
  ...Object.fromEntries(
    [
      'dk1',
      'lt1',
      'dk2',
      'lt2',
      'accent1',
      'accent2',
      'accent3',
      'accent4',
      'accent5',
      'accent6',
      'hlink',
      'folHlink',
    ].map((name) => [`a:${name}`, 'a:srgbClr']),
  ),
  'a:fontScheme': 'a:majorFont a:minorFont',
  'a:majorFont': 'a:latin a:ea a:cs a:font*',
  'a:minorFont': 'a:latin a:ea a:cs a:font*',
  'a:fmtScheme': 'a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst',
  'a:fillStyleLst': 'a:solidFill*',
  'a:bgFillStyleLst': 'a:solidFill*',
  'a:lnStyleLst': 'a:ln*',
  'a:effectStyleLst': 'a:effectStyle*',
  'a:effectStyle': 'a:effectLst',
  // dml-chart.xsd
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr c:externalData c:printSettings',
  'c:chart':
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs',
  'c:plotArea': 'c:layout c:barChart c:lineChart c:catAx c:valAx c:dTable c:spPr',
  'c:layout': 'c:manualLayout',
  'c:manualLayout': 'c:layoutTarget c:xMode c:yMode c:wMode c:hMode c:x c:y c:w c:h',
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser* c:dLbls c:gapWidth c:overlap c:serLines c:axId*',
  'c:lineChart':
    'c:grouping c:varyColors c:ser* c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId*',
  'c:ser':
    'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:dPt* c:dLbls c:trendline c:errBars c:cat c:val c:smooth c:shape',
  'c:tx': 'c:strRef',
  'c:strRef': 'c:f c:strCache',
  'c:strCache': 'c:ptCount c:pt*',
  'c:numRef': 'c:f c:numCache',
  'c:numCache': 'c:formatCode c:ptCount c:pt*',
  'c:pt': 'c:v',
  'c:cat': 'c:strRef',
  'c:val': 'c:numRef',
  'c:dPt': 'c:idx c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr',
  'c:marker': 'c:symbol c:size c:spPr',
  'c:dLbls':
    'c:dLbl* c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator c:showLeaderLines c:leaderLines c:extLst',
  'c:dLbl':
    'c:idx c:delete c:layout c:tx c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator c:extLst',
  'c:extLst': 'c:ext*',
  'c:ext': 'c15:showLeaderLines',
  'c:spPr': 'a:xfrm a:prstGeom a:noFill a:solidFill a:pattFill a:ln a:effectLst',
  'c:txPr': 'a:bodyPr a:lstStyle a:p*',
  'c:catAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl',
  'c:valAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween c:majorUnit c:minorUnit c:dispUnits',
  'c:scaling': 'c:logBase c:orientation c:max c:min',
  'c:majorGridlines': 'c:spPr',
  'c:legend': 'c:legendPos c:legendEntry* c:layout c:overlay c:spPr c:txPr',
  'c:externalData': 'c:autoUpdate',
  // sml.xsd
  workbook: 'fileVersion workbookPr sheets definedNames calcPr',
  sheets: 'sheet*',
  worksheet: 'sheetPr dimension sheetViews sheetFormatPr cols sheetData',
  cols: 'col*',
  sheetData: 'row*',
  row: 'c*',
  c: 'f v is',
  is: 't',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles',
  numFmts: 'numFmt*',
  fonts: 'font*',
  font: 'b sz name',
  fills: 'fill*',
  fill: 'patternFill',
  borders: 'border*',
  border: 'left right top bottom diagonal',
  cellStyleXfs: 'xf*',
  cellXfs: 'xf*',
  cellStyles: 'cellStyle*',
  // The packaging itself, which has no order.
  Types: 'Default* Override*',
  Relationships: 'Relationship*',
  Properties: 'Application',
  'cp:coreProperties': 'dc:title dc:creator cp:version dc:language dcterms:created dcterms:modified',
}

/** Shapes and frames of a slide come in any order after what the group says of itself. */
const FREE = new Set(['p:sp', 'p:graphicFrame', 'p:cxnSp'])

/** Where the children of an element are not those, or not in the order, that the schema wants; null where they are. */
export function misordered(element: Element): string | null {
  const names: string[] = []
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 1) names.push(child.nodeName)
  if (names.length === 0) return null
  const here = `${element.tagName}: ${names.join(' ')}`
  if (element.tagName === 'p:spTree')
    return names.slice(0, 2).join() === 'p:nvGrpSpPr,p:grpSpPr' && names.slice(2).every((name) => FREE.has(name))
      ? null
      : here
  const order = ORDER[element.tagName]?.split(' ')
  if (!order) return `not in the table: ${here}`
  let at = 0
  for (const name of names) {
    const place = order.findIndex((each) => each.replace('*', '') === name)
    if (place < at) return here
    at = order[place]!.endsWith('*') ? place : place + 1
  }
  return null
}
