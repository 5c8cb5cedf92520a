import { expect, test } from 'vitest';
import { attribute, XmlScanner } from './xml-scanner.ts';

const XML = `<?xml version="1.0"?><!-- a > b --><x:row r="1" note='a>b' spans="1:3"><c r="A1"><v>1 &lt; 2 &#x4E2D;&amp;</v></c>
<c/><![CDATA[<raw> & ]]></x:row>`;

function scan(pieces: Iterable<string>): readonly string[] {
  const seen: string[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') seen.push(`"${text}"`);
    text = '';
  };
  const scanner = new XmlScanner({
    open: (name, tag) => {
      flush();
      seen.push(`<${name} ${attribute(tag, 'r')} ${attribute(tag, 'note')}`);
    },
    close: (name) => {
      flush();
      seen.push(`/${name}`);
    },
    text: (part) => {
      text += part;
    },
  });
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return seen;
}

test('tags, attributes, texts and entities are told, wherever the pieces are cut', () => {
  const whole = scan([XML]);
  expect(whole).toEqual([
    '<row 1 a>b',
    '<c A1 undefined',
    '<v undefined undefined',
    '"1 < 2 中&"',
    '/v',
    '/c',
    '"\n"',
    '<c undefined undefined',
    '/c',
    '"<raw> & "',
    '/row',
  ]);
  expect(scan(XML)).toEqual(whole);
  for (let at = 1; at < XML.length; at += 1) expect(scan([XML.slice(0, at), XML.slice(at)])).toEqual(whole);
});

test.each([
  ['<a>', 'cut off'],
  ['<a><b', 'cut off'],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'with a document type'],
  ['<a>&other;</a>', 'with an unknown entity'],
  ['< a/>', 'with a tag without a name'],
])('%s is refused: %s', (xml) => {
  expect(() => scan([xml])).toThrow('holds damaged XML');
});
