/** What became of several packs that were chosen at once, as one message. */
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { InstallReply } from '../../utils/core/pages/view.ts';
import type { MessageContent } from './Message.tsx';

export interface NamedReply {
  /** That of the file. */
  readonly name: string;
  readonly reply: InstallReply;
}

export function summarizeReplies(replies: readonly NamedReply[], t: Translate): MessageContent {
  const tell = (of: readonly NamedReply[], linesOf: (reply: InstallReply) => readonly string[]) =>
    of.flatMap(({ name, reply }) =>
      // What is wrong with a file mostly begins with its name.
      linesOf(reply).map((line) => (line.startsWith(name) ? line : `${name}: ${line}`)),
    );
  if (replies.every(({ reply }) => !reply.ok))
    return { tone: 'care', title: t('guides.problems'), lines: tell(replies, listProblems) };
  if (replies.every(({ reply }) => isInstalled(reply))) {
    const warned = tell(replies, listWarnings);
    return warned.length === 0
      ? { tone: 'good', title: t('guides.added') }
      : { tone: 'care', title: t('guides.warnings'), lines: warned };
  }
  const lines = tell(replies, (reply) => {
    if (!reply.ok) return reply.problems;
    if (reply.isSame) return [t('versions.same')];
    const said = isInstalled(reply) ? t('guides.added') : t('guides.waits');
    return [said, ...reply.warnings];
  });
  const isSettled = replies.every(({ reply }) => isInstalled(reply) || (reply.ok && reply.isSame));
  return { tone: isSettled ? 'good' : 'care', title: t('guides.each'), lines };
}

function isInstalled(reply: InstallReply): boolean {
  return reply.ok && !reply.isSame && reply.waits === undefined;
}

function listProblems(reply: InstallReply): readonly string[] {
  return reply.ok ? [] : reply.problems;
}

function listWarnings(reply: InstallReply): readonly string[] {
  return reply.ok ? reply.warnings : [];
}
