/**
 * Order of the children of an element as ECMA-376 Part 1 (SpreadsheetML, sequences of the transitional schema) demands it.
 * Elements that are not listed may hold anything in any order.
 */
const SEQUENCES: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection pivotSelection extLst',
  sheetData: 'row',
  row: 'c extLst',
  c: 'f v is extLst',
  autoFilter: 'filterColumn sortState extLst',
  mergeCells: 'mergeCell',
  dataValidations: 'dataValidation',
  dataValidation: 'formula1 formula2',
  hyperlinks: 'hyperlink',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  sheets: 'sheet',
  definedNames: 'definedName',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  numFmts: 'numFmt',
  border: 'start end left right top bottom diagonal vertical horizontal',
  patternFill: 'fgColor bgColor',
  xf: 'alignment protection extLst',
};

/** Attributes that these elements may have. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  row: 'r spans s customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot ph x14ac:dyDescent',
  c: 'r s t cm vm ph',
  hyperlink: 'ref r:id location tooltip display',
  mergeCell: 'ref',
  sheet: 'name sheetId state r:id',
};

interface Open {
  readonly name: string;
  last: number;
}

const TAGS =
  /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<(?!\?xml)|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/g;

/** What is wrong with a part; nothing where it is well formed and in order. Comments and CDATA are not expected. */
export function schemaFaults(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: Open[] = [];
  for (const [tag, close, name = '', attributes = '', empty] of xml.matchAll(TAGS)) {
    if (name === '') faults.push(`"${tag}" is not well formed`);
    else if (close === '/') faults.push(...endFault(open.pop(), name));
    else {
      faults.push(...orderFault(open.at(-1), name), ...attributeFaults(name, attributes));
      if (empty !== '/') open.push({ name, last: 0 });
    }
  }
  return open.length === 0 ? faults : [...faults, `<${open.at(-1)?.name}> is not ended`];
}

function endFault(opened: Open | undefined, name: string): readonly string[] {
  return opened?.name === name ? [] : [`</${name}> ends <${opened?.name}>`];
}

function orderFault(parent: Open | undefined, name: string): readonly string[] {
  const sequence = parent === undefined ? undefined : SEQUENCES[parent.name]?.split(' ');
  if (parent === undefined || sequence === undefined) return [];
  const place = sequence.indexOf(name);
  if (place === -1) return [`<${name}> has no place in <${parent.name}>`];
  if (place < parent.last) return [`<${name}> in <${parent.name}> comes after <${sequence[parent.last]}>`];
  parent.last = place;
  return [];
}

function attributeFaults(name: string, attributes: string): readonly string[] {
  const allowed = ATTRIBUTES[name]?.split(' ');
  if (allowed === undefined) return [];
  const written = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, attribute]) => attribute ?? '');
  return written.filter((attribute) => !allowed.includes(attribute)).map((each) => `<${name}> has no ${each}`);
}

/** Relationships that lead nowhere, and parts whose kind is not said. */
export function packageFaults(parts: ReadonlyMap<string, string>): readonly string[] {
  const faults: string[] = [];
  const types = parts.get('[Content_Types].xml') ?? '';
  for (const [name, xml] of parts) {
    const isKnown = types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split('.').at(-1)}"`);
    if (name !== '[Content_Types].xml' && !isKnown) faults.push(`${name} has no content type`);
    if (name.endsWith('.rels')) faults.push(...relationshipFaults(name, xml, parts));
  }
  return faults;
}

function relationshipFaults(name: string, xml: string, parts: ReadonlyMap<string, string>): readonly string[] {
  const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
  const folder = owner.includes('/') ? owner.slice(0, owner.lastIndexOf('/') + 1) : '';
  const ids = new Set<string>();
  const faults: string[] = [];
  for (const [relationship, id = ''] of xml.matchAll(/<Relationship Id="([^"]+)"[^>]*>/g)) {
    if (ids.has(id)) faults.push(`${name}: ${id} is there twice`);
    ids.add(id);
    const target = /Target="([^"]*)"/.exec(relationship)?.[1] ?? '';
    const isExternal = relationship.includes('TargetMode="External"');
    if (!isExternal && !parts.has(`${folder}${target}`)) faults.push(`${name}: ${target} is not there`);
  }
  for (const [, id = ''] of (parts.get(owner) ?? '').matchAll(/ r:id="([^"]+)"/g)) {
    if (!ids.has(id)) faults.push(`${owner}: ${id} has no relationship`);
  }
  return faults;
}
