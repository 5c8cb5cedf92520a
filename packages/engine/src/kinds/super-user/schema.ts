import { z } from 'zod';
import { expected } from '../../yaml/expected.ts';

const login = z.string().trim().min(1);
const MOST_NAMED = 2;

export const SuperUserParams = z.strictObject({
  allowedSuperusers: z
    .array(login)
    .refine((logins) => logins.length <= MOST_NAMED, {
      error: expected({
        en: 'two logins at most; the emergency account goes to breakGlass',
        'zh-CN': '至多两个登录名；应急账号请写在 breakGlass',
      }),
    })
    .default([])
    .meta({ description: 'Logins of the people who are meant to be super-users, two at most.' }),
  breakGlass: login.nullable().default(null).meta({ description: 'Login of the one emergency account, kept sealed.' }),
  routeTo: z
    .string()
    .min(1)
    .default('it-security')
    .meta({ description: 'Department that acts, where the organisation has one of this id; else that of the rule.' }),
});
export type SuperUserParams = z.output<typeof SuperUserParams>;
