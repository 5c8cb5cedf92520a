import { describe, expect, inject, test } from 'vitest';
import { executeMariadb, freshMariadb, startMariadb } from './mariadb-server.ts';

const url = inject('mariadbUrl');

describe.skipIf(url === undefined)('the MariaDB of the test run', () => {
  test('two fresh databases do not see each other', async () => {
    const one = await freshMariadb(url as string);
    const two = await freshMariadb(url as string);
    await executeMariadb(one, 'create table 订单 (id int); insert into 订单 values (7)');
    expect(await executeMariadb(one, 'select id from 订单')).toEqual([[7]]);
    expect(await executeMariadb(two, 'show tables')).toEqual([]);
  });

  test('a second server starts beside it with options of its own and is gone after stop', async () => {
    const server = await startMariadb({ args: ['--max-connections=17'] });
    const at = server?.url as string;
    expect(await executeMariadb(at, 'select @@max_connections')).toEqual([[17]]);
    await server?.stop();
    await expect(executeMariadb(at, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });
});
