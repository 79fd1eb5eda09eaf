import { LIMITS } from '../../utils/core/guide/limits.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { patch, setNeededWords } from '../../utils/core/studio/edit-words.ts';
import { SelectField } from './fields.tsx';
import type { KindBenchProps } from './KindBench.tsx';
import { DateField } from './small-fields.tsx';
import { WordsField } from './WordsField.tsx';

type News = Extract<Guide, { kind: 'announcement' }>;
type Article = Extract<Guide, { kind: 'article' }>;

/** A guide that is one text: news, or a text to look things up in. */
export function TextForm(props: KindBenchProps<News | Article>) {
  const { guide, language, t, onEdit } = props;
  return (
    <section class="sheet" aria-labelledby="studio-open">
      <h2 id="studio-open" tabIndex={-1}>
        {guide.kind === 'article' ? t('forms.articleText') : t('forms.news')}
      </h2>
      <WordsField
        label={t('forms.text')}
        hint={t('studio.bodyHint')}
        words={guide.body}
        language={language}
        written={guide.language}
        isLong
        {...(guide.kind === 'article' && { max: LIMITS.article })}
        t={t}
        onText={(text) =>
          onEdit({ ...guide, body: setNeededWords(guide.body, language, text) }, `body ${language}`)
        }
      />
      {guide.kind === 'announcement' && <NewsFields {...props} guide={guide} />}
    </section>
  );
}

function NewsFields({ guide, t, onEdit }: KindBenchProps<News>) {
  const edit = (fields: Partial<News>) => onEdit(patch(guide, fields));
  return (
    <>
      <div class="pair">
        <SelectField
          label={t('forms.newsShow')}
          value={guide.show}
          options={[
            { value: 'banner', label: t('forms.newsBanner') },
            { value: 'modal', label: t('forms.newsModal') },
          ]}
          onChoose={(show) => edit({ show })}
        />
        <SelectField
          label={t('forms.newsUntil')}
          value={guide.until}
          options={[
            { value: 'once', label: t('forms.newsOnce') },
            { value: 'acknowledged', label: t('forms.newsAcknowledged') },
          ]}
          onChoose={(until) => edit({ until })}
        />
      </div>
      <div class="pair">
        <DateField
          label={t('forms.firstDay')}
          value={guide.from}
          onDay={(from) => edit({ from })}
        />
        <DateField label={t('forms.lastDay')} value={guide.to} onDay={(to) => edit({ to })} />
      </div>
    </>
  );
}
