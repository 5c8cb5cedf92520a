import { expect, test } from 'vitest';
import { splitName } from './split-name.ts';

const words = (name: string) => splitName(name).map(({ text }) => text);

test.each([
  ['sale_order_line', ['sale', 'order', 'line']],
  ['SalesOrderHeader', ['sales', 'order', 'header']],
  ['salesorderdetail', ['sales', 'order', 'detail']],
  ['purchaseorderheader', ['purchaseorder', 'header']],
  ['cVenCode', ['c', 'ven', 'code']],
  ['qtyordered', ['qty', 'ordered']],
  ['c_bpartner_id', ['c', 'bpartner', 'id']],
  ['fk_commande', ['fk', 'commande']],
  ['res_user-res_group', ['res', 'user', 'res', 'group']],
  ['销售订单', ['销售', '订单']],
  ['address1', ['address1']],
])('%s is read as %j', (name, expected) => {
  expect(words(name)).toEqual(expected);
});

test('a name that no words make up stays whole', () => {
  expect(words('qxzwy')).toEqual(['qxzwy']);
});

test('a plural means what its singular means', () => {
  const concepts = (name: string) => splitName(name)[0]?.concepts;
  expect(concepts('vendors')).toEqual(concepts('vendor'));
  expect(concepts('companies')).toEqual(concepts('company'));
});
