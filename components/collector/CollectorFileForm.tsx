import { useState } from 'preact/hooks';
import { formatProblem } from '../../utils/core/guide/problem-words.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { writeCollectorFile } from '../../utils/core/insights/write-collector-file.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { Message, type MessageContent } from '../pages/Message.tsx';
import { saveFile } from '../pages/save-file.ts';
import { TextField } from './TextField.tsx';

const COLLECTOR_FILE = 'leidraad-collector.json';

export interface CollectorFileFormProps {
  readonly language: UiLanguage;
  readonly t: Translate;
  readonly publicKey: string;
}

/** The file by which the others' reports are sealed for this key. */
export function CollectorFileForm({ language, t, publicKey }: CollectorFileFormProps) {
  const [teams, setTeams] = useState('');
  const [destination, setDestination] = useState('');
  const [message, setMessage] = useState<MessageContent | null>(null);
  const save = () => {
    const written = writeCollectorFile({ publicKey, teams, destination }, COLLECTOR_FILE);
    if (written.ok) {
      saveFile(COLLECTOR_FILE, written.value, 'application/json');
      setMessage({ tone: 'good', title: t('collector.fileSaved', { file: COLLECTOR_FILE }) });
    } else {
      const lines = written.problems.map((problem) => formatProblem(problem, language));
      setMessage({ tone: 'care', title: t('collector.fileBad'), lines });
    }
  };
  return (
    <details class="more">
      <summary>{t('collector.fileTitle')}</summary>
      <p>{t('collector.fileText')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField label={t('collector.teamNames')} kind="lines" value={teams} onInput={setTeams} />
        <TextField
          label={t('collector.destination')}
          help={t('collector.destinationHelp')}
          value={destination}
          onInput={setDestination}
        />
        <button type="submit" class="button">
          {t('collector.saveFile')}
        </button>
      </form>
      <Message content={message} />
    </details>
  );
}
