import { createServer } from 'node:net';
import { raw } from '@erp-audit/core';
import { testCertificate } from '@erp-audit/testkit';
import { describe, expect, test } from 'vitest';
import { closeAfterEach, open, serve } from './open-source.ts';
import { TDS } from './types.ts';

closeAfterEach();

const made = testCertificate('valid');
const certificate = made && { cert: made.certificate, key: made.key };
const expired = testCertificate('expired');
const withCertificate = made === undefined ? '(skipped: openssl is not installed, so that none can be made)' : '';

async function errorOf(opening: Promise<unknown>): Promise<{ code?: string; message: string }> {
  return await opening.then(
    () => ({ message: 'it was opened' }),
    (cause) => cause,
  );
}

describe('logging in', () => {
  test('the server sees who is there, for which database and as what program', async () => {
    const server = await serve();
    await open(server);
    expect(server.connections[0]?.login).toMatchObject({
      user: 'audit',
      password: 'geheim 密码',
      database: 'erp',
      application: 'erp-audit',
      language: 'us_english',
      isReadOnlyIntent: false,
    });
  });

  test('a replica is asked for as one', async () => {
    const server = await serve();
    await open(server, {}, { replica: true });
    expect(server.connections[0]?.login?.isReadOnlyIntent).toBe(true);
  });

  test('a Windows domain logs in by NTLM, and the password is not sent', async () => {
    const server = await serve();
    const opening = errorOf(open(server, { domain: 'CORP' }));
    await expect.poll(() => server.connections[0]?.login?.sspi.toString('latin1').slice(0, 7)).toBe('NTLMSSP');
    expect(server.connections[0]?.login).toMatchObject({ user: '', password: '' });
    await server.close();
    await opening;
  });

  test.each([
    [18456, "Login failed for user 'audit'.", 'SOURCE_AUTH_FAILED'],
    [18488, 'The password of the account must be changed.', 'SOURCE_AUTH_FAILED'],
    [4060, 'Cannot open database "erp" requested by the login.', 'SOURCE_DATABASE_MISSING'],
    [
      978,
      'The target database is in an availability group and is accessible when intent is read only.',
      'SOURCE_UNREACHABLE',
    ],
    [17892, 'Logon failed due to trigger execution.', 'SOURCE_UNREACHABLE'],
  ])('error %i is told in our words', async (number, text, code) => {
    const server = await serve({ loginError: { number, text, class: 14 } });
    const error = await errorOf(open(server));
    expect(error.code).toBe(code);
    expect(JSON.stringify(error)).not.toContain(text);
    expect(server.connections.every((connection) => !connection.isOpen)).toBe(true);
  });

  test('a server that is just starting is tried again', async () => {
    const server = await serve({ loginError: { number: 18401, text: 'Server is in script upgrade mode.', class: 14 } });
    expect(await errorOf(open(server))).toMatchObject({ code: 'SOURCE_UNREACHABLE' });
    expect(server.connections.length).toBe(4);
  });

  test('a closed port, a server that hangs up and one that speaks something else are unreachable', async () => {
    const closed = await serve();
    await closed.close();
    expect(await errorOf(open(closed))).toMatchObject({ code: 'SOURCE_UNREACHABLE' });
    const garbage = await serve({ garbage: Buffer.from([0x04, 0x01, 0x00, 0x0c, 0, 0, 1, 0, 0x12, 0x34, 0x56, 0x78]) });
    expect(await errorOf(open(garbage))).toMatchObject({ code: 'SOURCE_UNREACHABLE' });
    const hangsUp = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => hangsUp.listen(0, '127.0.0.1', resolve));
    const { port } = hangsUp.address() as { port: number };
    expect(await errorOf(open({ port }))).toMatchObject({ code: 'SOURCE_UNREACHABLE' });
    await new Promise((resolve) => hangsUp.close(resolve));
  });

  test('a server that does not answer is given up', async () => {
    const silent = await serve({ silentAt: 'prelogin' });
    const started = performance.now();
    expect(await errorOf(open(silent))).toMatchObject({ code: 'SOURCE_UNREACHABLE' });
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('unqualified names are those of the account, so that another schema is refused', async () => {
    const server = await serve({ database: { defaultSchema: 'sales' } });
    await open(server, {}, { schema: 'Sales' });
    expect(await errorOf(open(server, {}, { schema: 'other' }))).toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('"sales"'),
    });
  });
});

describe('encryption', () => {
  test('a server without TLS gets no password, unless clear text was asked for', async () => {
    const server = await serve({ encryption: 'notSupported' });
    expect(await errorOf(open(server, { encrypt: true }))).toMatchObject({ code: 'SOURCE_TLS_FAILED' });
    expect(await errorOf(open(server, { encrypt: undefined }))).toMatchObject({ code: 'SOURCE_TLS_FAILED' });
    expect(server.connections.map(({ login }) => login)).toEqual([undefined, undefined]);
    await open(server, { encrypt: false });
    expect(server.connections.at(-1)?.login?.user).toBe('audit');
  });

  test('a server that insists on TLS is not reached in clear text', async () => {
    const server = await serve({ encryption: 'required' });
    expect(await errorOf(open(server, { encrypt: false }))).toMatchObject({ code: 'SOURCE_TLS_FAILED' });
    expect(server.connections[0]?.login).toBeUndefined();
  });

  describe.skipIf(certificate === undefined)(`with a certificate ${withCertificate}`, () => {
    const given = { certificate: certificate as NonNullable<typeof certificate> };

    test.each(['on', 'required'] as const)(
      'TLS within TDS 7 is taken where the server has it %s',
      async (encryption) => {
        const server = await serve({ ...given, encryption });
        const source = await open(server, { encrypt: true, ca: certificate?.cert, serverName: 'localhost' });
        expect(server.connections.at(-1)).toMatchObject({ isEncrypted: true, login: { user: 'audit' } });
        expect(await source.rows(raw('select 1 as n'), { label: 'n' })).toEqual([]);
      },
    );

    test('a certificate that nobody vouches for is refused, unless it is trusted as it is', async () => {
      const server = await serve({ ...given, encryption: 'on' });
      expect(await errorOf(open(server, { encrypt: true }))).toMatchObject({
        code: 'SOURCE_TLS_FAILED',
        message: expect.stringMatching(/DEPTH_ZERO|SELF_SIGNED|CERT/),
      });
      expect(server.connections.every(({ login }) => login === undefined)).toBe(true);
      await open(server, { encrypt: true, trustServerCertificate: true });
      expect(server.connections.at(-1)?.isEncrypted).toBe(true);
    });

    test('rows stream through TLS, and a server that is killed in the middle of them is a lost connection', async () => {
      const server = await serve({
        ...given,
        encryption: 'on',
        query: async (request, response) => {
          await response.columns([{ name: 'n', type: TDS.int }]);
          for (let n = 1; n <= 50_000; n++) await response.row(n);
          if (request.text.includes('from killed')) {
            await response.flush();
            response.reset();
          } else await response.end();
        },
      });
      const source = await open(server, { encrypt: true, trustServerCertificate: true }, { connections: 1 });
      expect(await source.rows(raw('select n from t'), { label: 'whole' })).toHaveLength(50_000);
      await expect(source.rows(raw('select n from killed'), { label: 'killed' })).rejects.toMatchObject({
        code: 'SOURCE_CONNECTION_LOST',
      });
      expect(await source.rows(raw('select n from t'), { label: 'again' })).toHaveLength(50_000);
    });

    test('an expired certificate is refused', async () => {
      const given = { cert: expired?.certificate ?? '', key: expired?.key ?? '' };
      const server = await serve({ certificate: given, encryption: 'on' });
      const opening = open(server, { encrypt: true, ca: given.cert, serverName: 'localhost' });
      expect(await errorOf(opening)).toMatchObject({
        code: 'SOURCE_TLS_FAILED',
        message: expect.stringContaining('CERT_HAS_EXPIRED'),
      });
    });

    test('a certificate of another name is refused', async () => {
      const server = await serve({ ...given, encryption: 'on' });
      const opening = open(server, { encrypt: true, ca: certificate?.cert, serverName: 'db.example' });
      expect(await errorOf(opening)).toMatchObject({ code: 'SOURCE_TLS_FAILED' });
    });

    test('TLS before the first byte is taken where it is asked for', async () => {
      const server = await serve({ ...given, isStrict: true });
      await open(server, { encrypt: 'strict', ca: certificate?.cert, serverName: 'localhost' });
      expect(server.connections.at(-1)).toMatchObject({ isEncrypted: true, login: { user: 'audit' } });
      const plain = await serve();
      expect(await errorOf(open(plain, { encrypt: 'strict' }))).toMatchObject({
        code: expect.stringMatching(/^SOURCE_/),
      });
      expect(plain.connections[0]?.login).toBeUndefined();
    });
  });
});
