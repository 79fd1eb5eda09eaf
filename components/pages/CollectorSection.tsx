import { useId, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { CollectorView } from '../../utils/core/pages/reports-view.ts';
import type { InstallReply, TextFile } from '../../utils/core/pages/view.ts';
import { FilePicker, readTextFiles } from './FilePicker.tsx';
import { Message, type MessageContent } from './Message.tsx';

export interface CollectorSectionProps {
  readonly collector: CollectorView | null;
  readonly t: Translate;
  readonly onCollector: (file: TextFile) => Promise<InstallReply>;
  readonly onForget: () => Promise<unknown>;
  readonly onTeam: (team: string) => Promise<unknown>;
}

/** Who the reports are for: set by the organisation, or by a file that the person opens. */
export function CollectorSection(props: CollectorSectionProps) {
  const { collector, t, onCollector, onForget } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, say] = useState<MessageContent | null>(null);
  const fail = () => say({ tone: 'care', title: t('page.failed') });
  const open = async (files: readonly File[]) => {
    const [file] = await readTextFiles(files);
    const reply = await onCollector(file!);
    if (reply.ok) say({ tone: 'good', title: t('reports.opened') });
    else say({ tone: 'care', title: t('reports.openProblems'), lines: reply.problems });
  };
  const forget = async () => {
    await onForget();
    say(null);
    // What was pressed is gone with the collector.
    heading.current?.focus();
  };
  return (
    <section class="sheet" aria-labelledby="collector">
      <h2 id="collector" ref={heading} tabIndex={-1}>
        {t('reports.whoTitle')}
      </h2>
      {collector ? <Facts {...props} collector={collector} /> : <p>{t('reports.nobody')}</p>}
      {!collector?.isByPolicy && (
        <>
          <p>{t('reports.openText')}</p>
          <div class="row">
            <FilePicker
              label={t('reports.open')}
              isMultiple={false}
              onFiles={(files) => void open(files).catch(fail)}
            />
            {collector && (
              <button type="button" class="button" onClick={() => void forget().catch(fail)}>
                {t('reports.forget')}
              </button>
            )}
          </div>
        </>
      )}
      <Message content={said} />
    </section>
  );
}

function Facts({
  collector,
  t,
  onTeam,
}: CollectorSectionProps & { readonly collector: CollectorView }) {
  const { folder, team, teams, key, isByPolicy, obstacle } = collector;
  const id = useId();
  return (
    <>
      <p>{t(isByPolicy ? 'reports.byPolicy' : 'reports.byFile')}</p>
      {obstacle && (
        <div class="message care">
          <p>{t(obstacle === 'team' ? 'reports.teamMissing' : 'reports.keyWrong')}</p>
          {(obstacle === 'key' || isByPolicy) && <p>{t('reports.tellAdmin')}</p>}
        </div>
      )}
      <dl class="known">
        <dt>{t('reports.folder')}</dt>
        <dd>{folder ? folder.url : t('reports.asFile')}</dd>
        <dt>
          {teams.length > 1 ? <label for={id}>{t('reports.team')}</label> : t('reports.team')}
        </dt>
        <dd>
          {teams.length > 1 ? (
            <select
              id={id}
              value={team ?? ''}
              onChange={({ currentTarget: { value } }) => void (value !== '' && onTeam(value))}
            >
              {team === null && <option value="">{t('reports.chooseTeam')}</option>}
              {teams.map((it) => (
                <option key={it} value={it}>
                  {it}
                </option>
              ))}
            </select>
          ) : (
            (team ?? t('reports.noTeam'))
          )}
        </dd>
        <dt>{t('reports.key')}</dt>
        <dd class="key">{key}</dd>
      </dl>
    </>
  );
}
