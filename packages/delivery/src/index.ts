export { CHAT_KINDS, type ChatKind } from './card/chat-services.ts';
export { type ChatPlace, cardPost, postCard } from './card/post-card.ts';
export { dropFiles, dropFolder } from './folder/drop-files.ts';
export { composeMail, type Letter } from './mail/compose-mail.ts';
export { type MailAddress, type MailSettings, type SmtpServer, TLS_WAYS, type TlsWay } from './mail/mail-settings.ts';
export { sendMail } from './mail/send-mail.ts';
export type { Message } from './message.ts';
export type { Outcome } from './outcome.ts';
